import { counted } from '#i18n/format.ts';
import type { KeyOfOfficeTexts } from './keyOfOffice.nl.ts';

export const keyOfOffice: KeyOfOfficeTexts = {
  makeTitle: 'Make the key of your office',
  makeText:
    'The packages open with this key alone. You also get it as a file at once, protected by a passphrase.',
  lost: 'A lost key means lost packages: nobody can open them then. Keep the file and the passphrase in two different places.',
  officeName: 'Name of the office',
  officeNameHint: 'Facilitators read this name in your invitation.',
  officeNameMissing: 'Type the name of the office.',
  passphrase: 'Passphrase',
  passphraseHint: 'A few unconnected words. Write it down: it cannot be recovered.',
  make: 'Make and save the key',
  making: 'One moment, the key is being locked.',
  saved: (fileName: string) => `The file ${fileName} with the key is among your downloads.`,
  notSaved: {
    'storage-full': 'This device has no room left. No key has been made. Free some space and try again.',
    'storage-failed': 'The key could not be saved. Please try again.',
    'cannot-compute':
      'This device could not finish the work that the passphrase takes, mostly for lack of memory. No key has been kept. Close other tabs and try again.',
    'another-key': 'A different key is on this device already. That one has stayed.',
  },
  openTitle: 'Does the office have a key already?',
  openText: 'Open the key file, for instance from another device.',
  choose: 'Choose the key file',
  chosen: (fileName: string) => `Chosen: ${fileName}`,
  noFile: 'Choose the key file first.',
  passphraseOfFile: 'Passphrase of the key file',
  passphraseMissing: 'Type the passphrase that belongs to the file.',
  open: 'Open the key',
  opening: 'One moment, the key file is being opened.',
  notOpened: {
    unread: 'The file could not be read. Nothing has changed.',
    'too-large': 'This file is too large to be a key file. Nothing has changed.',
    'not-ours': 'This is not a key file of this app. Nothing has changed.',
    'unknown-version':
      'This file was made with a newer version of the app. Open the app again while you are online. Nothing has changed.',
    truncated: 'The end of this file is missing. Copy it again. Nothing has changed.',
    'wrong-passphrase-or-altered':
      'The passphrase is not right, or the file was changed. Nothing has been saved.',
    'cannot-compute':
      'This device could not finish the work that the passphrase takes, mostly for lack of memory. No key has been kept. Close other tabs and try again.',
    'another-key': 'A different key is on this device already. That one has stayed.',
    'storage-full': 'This device has no room left. Nothing has been saved. Free some space and try again.',
    'storage-failed': 'The key could not be saved. Please try again.',
  },
  keyTitle: 'The key of the office',
  fileAgain: 'Make the key file once more',
  saveAgain: 'Save the key file',
  remove: 'Remove the key',
  removeTitle: 'Remove the key from this device?',
  removeText: (packages: number) =>
    packages === 0
      ? 'Without the key file, nobody can then open what facilitators locked for this office.'
      : `With the key, ${counted(packages, { one: 'package goes', other: 'packages go' }, 'en')} from this device too. Without the key file, nobody can then open what facilitators locked for this office.`,
  removeConfirm: 'Remove',
  removeCancel: 'Keep it',
};
