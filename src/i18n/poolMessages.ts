import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

/** What the screens over the pooled rows have in common. */
export const poolMessages = bilingual({
  nl: {
    working: 'Even geduld, de pakketten worden geopend.',
    toOffice: 'Naar het onderzoeksbureau',
    office: 'Onderzoeksbureau',
    invented: 'In deze antwoorden zitten verzonnen antwoorden, gemaakt door een computer.',
    pooled: (rows: number, networks: number) =>
      `${counted(rows, { one: 'antwoord', other: 'antwoorden' }, 'nl')} van leden, uit ${counted(networks, { one: 'netwerk', other: 'netwerken' }, 'nl')}.`,
    failures: {
      'no-key': 'De sleutel van het bureau staat niet op dit apparaat. Zonder sleutel gaat er niets open.',
      'unknown-instrument': 'Op dit apparaat staat geen pakket met deze vragenlijst.',
      'cannot-open':
        'De pakketten konden nu niet worden geopend. Ze staan er nog. Open de app opnieuw en probeer het nog eens.',
    },
  },
  en: {
    working: 'One moment, the packages are being opened.',
    toOffice: 'Go to the research office',
    office: 'Research office',
    invented: 'Among these answers are invented ones, made by a computer.',
    pooled: (rows: number, networks: number) =>
      `${counted(rows, { one: 'answer', other: 'answers' }, 'en')} of members, from ${counted(networks, { one: 'network', other: 'networks' }, 'en')}.`,
    failures: {
      'no-key': 'The key of the office is not on this device. Without the key nothing opens.',
      'unknown-instrument': 'No package with this questionnaire is on this device.',
      'cannot-open':
        'The packages could not be opened now. They are still here. Open the app again and try once more.',
    },
  },
});
