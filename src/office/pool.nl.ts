import { counted } from '#i18n/format.ts';

/** What the screens over the pooled rows have in common. */
export const pool = {
  working: 'Even geduld, de pakketten worden geopend.',
  toOffice: 'Naar het onderzoeksbureau',
  office: 'Onderzoeksbureau',
  invented: 'In deze antwoorden zitten verzonnen antwoorden, gemaakt door een computer.',
  pooled: (rows: number, networks: number) =>
    `${counted(rows, { one: 'antwoord', other: 'antwoorden' }, 'nl')} van leden, uit ${counted(networks, { one: 'netwerk', other: 'netwerken' }, 'nl')}.`,
  failures: {
    'no-key': 'De sleutel van het bureau staat niet op dit apparaat. Zonder sleutel gaat er niets open.',
    'device-key-lost':
      'De browser kan de sleutel van het bureau niet meer openen. De pakketten staan er nog. Open het sleutelbestand of een back-up; daarna gaat het weer.',
    'unknown-instrument': 'Op dit apparaat staat geen pakket met deze vragenlijst.',
    'cannot-open':
      'De pakketten konden nu niet worden geopend. Ze staan er nog. Open de app opnieuw en probeer het nog eens.',
  },
};

export type PoolTexts = typeof pool;
