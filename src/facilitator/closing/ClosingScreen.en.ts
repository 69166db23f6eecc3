import { counted } from '#i18n/format.ts';
import type { ClosingScreenTexts } from './ClosingScreen.nl.ts';

export const closingScreen: ClosingScreenTexts = {
  title: 'Close the round',
  handedIn: (count: number) =>
    counted(count, { one: 'questionnaire is handed in', other: 'questionnaires are handed in' }, 'en'),
  countedLater: 'How many people that are and what there will be to see shows when the second key is here.',
  nothingHandedIn: 'Nothing has been handed in yet',
  someoneStarted:
    'Somebody has started on this device and has not handed in yet. If you close now, those answers do not count and are erased.',
  final: (difference: number) =>
    `A round closes only once. After that it does not open again. What comes in later waits for a new edition, which is possible when at least ${difference} submissions differ.`,
  close: 'Close the round permanently',
  closing: 'Closing',
  back: 'Do not close yet',
  failures: {
    'not-open': 'This round is not open, so it cannot be closed.',
    'no-key':
      'The key of this round is not on this device. The round has not been closed, and everything handed in is still there. Close the round on the device on which you opened it.',
    'device-key-lost':
      'The browser can no longer open the key of this round. The round has not been closed, and everything handed in is still there. Open a backup that holds the round, and then close again.',
    'damaged-round':
      'This round is damaged where it is stored and cannot be closed. Nothing has been changed or removed.',
    'damaged-instrument':
      'The questionnaire of this round cannot be read on this device. The round has not been closed, and everything handed in is still there.',
    'nothing-opens':
      'The key on this device opens none of the handed-in questionnaires. The round has not been closed, and everything handed in is still there.',
  },
  closedTitle: 'The round is closed',
  refused: (count: number) =>
    count === 1
      ? 'One handed-in questionnaire could not be opened and does not count. It has probably been damaged. The others do count.'
      : `${count} handed-in questionnaires could not be opened and do not count. They have probably been damaged. The others do count.`,
  onOtherSlips: (count: number) =>
    count === 1
      ? 'One handed-in questionnaire does not count, because its slip is not of this round.'
      : `${count} handed-in questionnaires do not count, because their slips are not of this round.`,
  besideOnSlips: (count: number) =>
    count === 1
      ? 'One handed-in questionnaire does not count, because another one counts on the same slip.'
      : `${count} handed-in questionnaires do not count, because another one counts on the same slip.`,
  published: (number: number) => `Edition ${number} has been published`,
  toResults: 'Go to the results room',
};
