import { counted } from '#i18n/format.ts';

/** What the research office takes in. */
export const takeInPackages = {
  title: 'Pakketten binnenhalen',
  text: 'Kies bestanden of een zip, sleep ze hierheen of plak de tekst ervan: zoveel tegelijk als je wilt, in elke volgorde. Dezelfde ronde telt één keer.',
  textLabel: 'Geplakte tekst',
  takeText: 'Haal deze tekst binnen',
  chooseFiles: 'Kies pakketten',
  working: 'Bezig met binnenhalen',
  progress: (done: number, total: number) => `${done} van ${total}`,
  outcomes: 'Wat er binnenkwam',
  pasted: (place: number) => `Geplakte tekst ${place}`,
  andMore: (more: number) => `en nog ${counted(more, { one: 'bestand', other: 'bestanden' }, 'nl')}`,
  arrived: {
    new: (round: string, members: string) => `${round}: binnengehaald, met antwoorden van ${members}.`,
    same: (round: string) => `${round}: dit pakket was er al en telt één keer.`,
    newer: (round: string) => `${round}: een nieuwere editie dan hier staat. Nog niet vervangen.`,
    replaced: (round: string) => `${round}: nu in plaats van de oudere editie.`,
    'older-than-held': (round: string) => `${round}: hier staat een latere editie. Die blijft.`,
    conflicting: (round: string) =>
      `${round}: niet binnengehaald. Van deze editie staat hier al een pakket met een andere inhoud, en dat blijft. Vraag de facilitator welk pakket geldt.`,
  },
  refused: {
    unread: 'dit bestand kon niet worden gelezen.',
    'not-ours': 'dit is geen onderzoekspakket van deze app.',
    locked: 'in een zip met een wachtwoord. Pak de zip zelf uit en kies de bestanden.',
    unreadable: 'zo ingepakt dat de app het niet kan lezen. Pak de zip zelf uit en kies de bestanden.',
    bomb: 'uitgepakt meer dan 50 MB of 10.000 bestanden. Er is niets uit gehaald.',
    'unknown-version': 'gemaakt met een nieuwere versie van de app. Open de app opnieuw met internet aan.',
    truncated: 'er ontbreekt een stuk. Kopieer de hele tekst, of vraag om het bestand.',
    'too-large': 'veel groter dan een onderzoekspakket kan zijn.',
    altered: 'onderweg veranderd. Vraag de facilitator om het opnieuw te sturen.',
    'other-office': 'op slot voor een ander bureau. Stuur de facilitator jullie uitnodiging.',
    'not-opened':
      'gaat met jullie sleutel niet open: het is onderweg veranderd. Vraag de facilitator om het opnieuw te sturen.',
    'not-valid': 'gaat open, maar wat erin staat kan niet kloppen. Er is niets van bewaard.',
    'too-few-rows':
      'bevat antwoorden van zo weinig mensen met dezelfde rol dat zij te herkennen zijn. Er is niets van bewaard.',
  },
  failed: {
    'no-key': 'De sleutel van het bureau staat niet op dit apparaat. Er is niets binnengehaald.',
    'device-key-lost':
      'De browser kan de sleutel van het bureau niet meer openen. Er is niets binnengehaald. Open eerst het sleutelbestand of een back-up.',
    'unknown-instrument': 'Binnenhalen lukte niet. Wat hier al stond, blijft.',
    'cannot-open':
      'De app kan nu niets openen. Wat hier al stond, blijft. Open de app opnieuw en probeer het nog eens.',
    'storage-full':
      'Dit apparaat heeft geen ruimte meer. Wat hier al stond, blijft. Maak ruimte vrij en haal hetzelfde opnieuw binnen.',
    'storage-failed': 'Bewaren lukte niet verder. Wat hier al stond, blijft. Haal hetzelfde opnieuw binnen.',
  },
};

export type TakeInPackagesTexts = typeof takeInPackages;
