import { counted } from '#i18n/format.ts';
import type { LateAnswersTexts } from './LateAnswers.nl.ts';

export const lateAnswers: LateAnswersTexts = {
  lateTitle: 'Late submissions',
  lateNone: (edition: number) => `Nothing has been added, changed or withdrawn since edition ${edition}.`,
  lateDiffer: (count: number, edition: number) =>
    count === 1
      ? `1 submission differs from edition ${edition}.`
      : `${count} submissions differ from edition ${edition}.`,
  lateFrom: (needed: number) => `A new edition is possible from ${needed}.`,
  lateEnough: 'A new edition is possible.',
  lateSourceUnknown:
    'This device does not know what an earlier edition was made from. So a new edition is not possible here.',
  lateLocked:
    'Whether there can be a new edition shows when the second key holder is there. Until then all of it stays locked.',
  takeInLate: 'Take in late submissions',
  publishAgain: (number: number) => `Publish edition ${number}`,
  publishing: 'Publishing',
  publishTitle: (number: number) => `Publish edition ${number}?`,
  publishConfirm: (number: number) => `Publish edition ${number}`,
  publishShows: (limit: number) =>
    `The new edition counts all submissions that are here now. Again a mean is shown from ${limit} answers.`,
  publishHides:
    'Whoever lays two editions side by side can subtract them. Where that would give somebody’s answers away, the dimension stays hidden in the new edition. It also does where somebody changed or withdrew an answer.',
  publishMore:
    'The more new submissions, the more dimensions can be shown. What stays hidden now may stay hidden in later editions too. If you expect more submissions, wait for them first.',
  publishStays: (count: number): string =>
    count === 1
      ? 'Edition 1 stays and does not change. An edition cannot be taken back.'
      : 'The earlier editions stay and do not change. An edition cannot be taken back.',
  publishFailures: {
    'not-closed': 'This round is not closed. No new edition has been made.',
    'no-key': 'The key of this round is not on this device. No new edition has been made.',
    'device-key-lost':
      'The browser can no longer open the key of this round. No new edition has been made, and nothing has been removed. Open a backup that holds the round; after that it works again.',
    'damaged-round':
      'This round is damaged where it is stored. No new edition has been made, and nothing has been removed.',
    'damaged-instrument':
      'The questionnaire of this round cannot be read on this device. No new edition has been made.',
    'source-unknown':
      'This device does not know what an earlier edition was made from. No new edition has been made.',
    'nothing-opens': 'The key on this device opens none of the submissions. No new edition has been made.',
  },
  publishTooFew: (differing: number, edition: number, needed: number) =>
    `No new edition has been made: ${counted(differing, { one: 'submission differs', other: 'submissions differ' }, 'en')} from edition ${edition}, and ${needed} are needed.`,
};
