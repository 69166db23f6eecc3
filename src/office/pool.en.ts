import { counted } from '#i18n/format.ts';
import type { PoolTexts } from './pool.nl.ts';

export const pool: PoolTexts = {
  working: 'One moment, the packages are being opened.',
  toOffice: 'Go to the research office',
  office: 'Research office',
  invented: 'Among these answers are invented ones, made by a computer.',
  pooled: (rows: number, networks: number) =>
    `${counted(rows, { one: 'answer', other: 'answers' }, 'en')} of members, from ${counted(networks, { one: 'network', other: 'networks' }, 'en')}.`,
  failures: {
    'no-key': 'The key of the office is not on this device. Without the key nothing opens.',
    'device-key-lost':
      'The browser can no longer open the key of the office. The packages are still here. Open the key file or a backup; after that it works again.',
    'unknown-instrument': 'No package with this questionnaire is on this device.',
    'cannot-open':
      'The packages could not be opened now. They are still here. Open the app again and try once more.',
  },
};
