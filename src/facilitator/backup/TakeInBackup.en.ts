import { counted } from '#i18n/format.ts';
import type { TakeInBackupTexts } from './TakeInBackup.nl.ts';

export const takeInBackup: TakeInBackupTexts = {
  takeInTitle: 'Open a file',
  takeInText:
    'What is in the file joins what is here already, which stays. A round that is closed in the file closes here too, and a questionnaire that was started here and not handed in then goes.',
  choose: 'Choose a file',
  chosen: (fileName: string) => `Chosen: ${fileName}`,
  noFile: 'Choose a file first.',
  passphraseOfFile: 'Passphrase of the file',
  passphraseMissing: 'Type the passphrase that belongs to the file.',
  takeIn: 'Open the file',
  takingIn: 'One moment, the file is being opened.',
  refused: {
    unread: 'The file could not be read. Nothing has changed.',
    'too-large': 'This file is larger than 50 MB and is not a backup of this app. Nothing has changed.',
    'not-ours': 'This file is not a backup of this app. Nothing has changed.',
    'unknown-version':
      'This file was made with a newer version of the app. Open the app again while you are online. Nothing has changed.',
    truncated:
      'This file is not whole: its end is missing. Ask for it again, or copy it again. Nothing has changed.',
    'wrong-passphrase-or-altered':
      'The passphrase is not right, or the file was changed on its way. Nothing has changed.',
    'cannot-compute':
      'This device could not finish the work that the passphrase takes, mostly for lack of memory. Nothing has changed. Close other tabs and try again.',
    'storage-full': 'This device has no room left. Nothing has changed. Free some space and try again.',
    'storage-failed': 'It could not be saved. Nothing has changed. Please try again.',
  },
  kinds: {
    networks: (count: number) => counted(count, { one: 'network', other: 'networks' }, 'en'),
    rounds: (count: number) => counted(count, { one: 'round', other: 'rounds' }, 'en'),
    keys: (count: number) => counted(count, { one: 'key', other: 'keys' }, 'en'),
    instruments: (count: number) => counted(count, { one: 'instrument', other: 'instruments' }, 'en'),
    responses: (count: number) => counted(count, { one: 'submission', other: 'submissions' }, 'en'),
    editions: (count: number) => counted(count, { one: 'edition', other: 'editions' }, 'en'),
    dialogues: (count: number) =>
      `notes and plans of ${counted(count, { one: 'round', other: 'rounds' }, 'en')}`,
    offices: (count: number) => counted(count, { one: 'research office', other: 'research offices' }, 'en'),
    officeKeys: () => 'the key of the research office',
    packages: (count: number) =>
      counted(count, { one: 'research package', other: 'research packages' }, 'en'),
  },
  added: (things: string) => `Added: ${things}.`,
  nothingAdded: 'Nothing has been added.',
  otherOffice:
    'The file is of another research office than this device. Its key and its research packages have not been taken in.',
  known: (count: number) =>
    count === 1 ? 'One part was here already.' : `${count} parts were here already.`,
  forwarded: (count: number) =>
    count === 1
      ? 'One round that was here is now a step further.'
      : `${count} rounds that were here are now a step further.`,
  uncounted: (count: number) =>
    count === 1
      ? 'One submission is in no edition. It waits for a next edition of its round.'
      : `${count} submissions are in no edition. They wait for a next edition of their round.`,
  forgotten: (count: number) =>
    count === 1
      ? 'The answers of one closed round have been deleted here, as promised. They have not been put back.'
      : `The answers of ${count} closed rounds have been deleted here, as promised. They have not been put back.`,
  different: (count: number) =>
    count === 1
      ? 'One round or edition went on differently on this device than in the file. What was here has stayed.'
      : `${count} rounds or editions went on differently on this device than in the file. What was here has stayed.`,
  tooMuch: (count: number) =>
    count === 1
      ? 'Of one round too much was written to put it together. What was here has stayed.'
      : `Of ${count} rounds too much was written to put it together. What was here has stayed.`,
  damaged: (things: string) => `Damaged, and therefore left out: ${things}.`,
  toNetworks: 'Go to the networks',
};
