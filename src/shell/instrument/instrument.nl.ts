import { counted } from '#i18n/format.ts';

/** What the parts about a questionnaire have in common: its name, its wording, its details, its file. */
export const instrument = {
  workingTitle: 'Dit is een werkformulering',
  workingText:
    'Het is niet de gepubliceerde tekst van de auteurs. Een onderzoeksbureau dat die tekst heeft, kan hem als eigen instrument inlezen.',
  authorisedTitle: 'Dit is de tekst van de auteurs',
  version: (id: string, version: string) => `Instrument ${id}, versie ${version}`,
  scaleTitle: 'De schaal',
  scaleBeside: (text: string) => `Naast de schaal: ${text}. Dat telt niet mee als getal.`,
  sources: 'Bronnen',
  noSources: 'Dit instrument noemt geen bronnen.',
  rolesTitle: 'Rollen',
  rolesText: 'Een lid wordt alleen naar de rol gevraagd als de ronde dat doet, en hoeft die nooit te zeggen.',
  noRoles: 'Dit instrument vraagt niet naar een rol.',
  licence: 'Licentie',
  aboutInstrument: (version: string, statements: number, wording: string) =>
    `versie ${version} · ${counted(statements, { one: 'stelling', other: 'stellingen' }, 'nl')} · ${wording}`,
  working: 'werkformulering',
  authorised: 'tekst van de auteurs',
  instrumentVersion: (title: string, version: string) => `${title}, versie ${version}`,
  fileFaultsTitle: (name: string) => `${name} is niet te gebruiken als vragenlijst`,
  fileFaultsText: 'Er is niets bewaard. Dit is er aan de hand:',
  wholeFile: 'het hele bestand',
  fileUnread: 'Dit bestand kon niet worden gelezen. Er is niets bewaard.',
};

export type InstrumentTexts = typeof instrument;
