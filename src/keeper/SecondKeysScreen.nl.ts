import { counted } from '#i18n/format.ts';

export const secondKeysScreen = {
  title: 'Tweede sleutels die je bewaart',
  lead: 'Alleen samen met de facilitator gaan de vragenlijsten open. Hier staan geen antwoorden.',
  none: 'Op dit apparaat staat geen tweede sleutel.',
  schoolYear: 'Schooljaar',
  until: 'Bewaren tot en met',
  checkCode: 'Controlecode, voor de facilitator',
  mayGo: 'Die dag is voorbij. Deze sleutel mag weg.',
  show: 'QR-code laten zien',
  showTitle: 'Laat deze code scannen',
  showText:
    'Houd dit scherm voor de camera van de facilitator als de ronde sluit. Zet je scherm zo licht mogelijk. Laat de code aan niemand anders zien.',
  showLabel: (networkName: string, schoolYear: string) =>
    `QR-code met de tweede sleutel van ${networkName}, ${schoolYear}`,
  close: 'Sluiten',
  copy: 'Link kopiëren',
  save: 'Bestand bewaren',
  saved: (fileName: string) => `Het bestand ${fileName} staat bij je downloads.`,
  fileName: 'tweede-sleutel',
  fileText: (networkName: string, schoolYear: string, day: string) =>
    `Dit is de tweede sleutel van ${networkName}, schooljaar ${schoolYear}. Bewaar hem tot en met ${day}. Geef hem alleen aan de facilitator, als de ronde sluit.`,
  remove: 'Verwijderen',
  removeTitle: (networkName: string, schoolYear: string) =>
    `De tweede sleutel van ${networkName}, ${schoolYear} verwijderen?`,
  removeText:
    'De sleutel verdwijnt van dit apparaat en is niet terug te halen. Is de ronde nog niet gesloten en staat hij nergens anders, dan gaan de vragenlijsten nooit meer open.',
  removeConfirm: 'Verwijderen',
  notNow: 'Niet verwijderen',
  removed: (networkName: string, schoolYear: string) =>
    `De tweede sleutel van ${networkName}, ${schoolYear} is verwijderd.`,
  damaged: (count: number) =>
    `${counted(count, { one: 'sleutel', other: 'sleutels' }, 'nl')} op dit apparaat: niet meer te lezen. Open de link, de tekst of het bestand nog eens, dan is het hersteld.`,
  another: 'Een tweede sleutel openen',
};

export type SecondKeysScreenTexts = typeof secondKeysScreen;
