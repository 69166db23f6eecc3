import type { MakeBackupTexts } from './MakeBackup.nl.ts';

export const makeBackup: MakeBackupTexts = {
  makeTitle: 'Make a file',
  scope: 'What goes into it?',
  wholeDevice: 'Everything on this device',
  oneNetwork: (name: string) => `Only the network ${name}, with all its years`,
  inside: 'In it: the networks and rounds, the handed-in questionnaires with their keys, and the editions.',
  outside:
    'Not in it: questionnaires that have not been handed in, what someone keeps on this device as a member, and second keys.',
  worth:
    'Whoever has both the file and the passphrase can do what you can do now. Keep them apart, and give them only to someone who facilitates the network with you.',
  passphrase: 'Passphrase',
  passphraseHint: 'A few unconnected words. Write it down: if you lose it, the file never opens again.',
  make: 'Make the file',
  making: 'One moment, the file is being made.',
  made: (fileName: string) => `The file ${fileName} has been made and is among your downloads.`,
  notMade: {
    'storage-unavailable': 'The file could not be made, because the storage of this device cannot be read.',
    'cannot-compute':
      'This device could not finish the work that the passphrase takes, mostly for lack of memory. No file has been made. Close other tabs and try again.',
    'nothing-stored': 'There is nothing on this device to keep yet.',
  },
};
