import type { CrashScreenTexts } from './CrashScreen.nl.ts';

export const crashScreen: CrashScreenTexts = {
  crashTitle: 'Something went wrong',
  crashLead: 'What you filled in or saved is still on this device. Open the app again to go on.',
  reload: 'Open the app again',
  rescueTitle: 'Download what is on this device',
  rescueLead:
    'To be on the safe side you can make a file with everything on this device, protected by a passphrase. Without the passphrase nobody can open it, nor can we. A questionnaire that has not been handed in is not in it; that stays on this device.',
  passphrase: 'Passphrase',
  passphraseHint: 'A few unconnected words. Write it down: it cannot be recovered.',
  rescueNothing: 'There is nothing on this device to download.',
  rescueDownload: 'Download the file',
  rescueFailed: 'The file could not be made, because the storage of this device cannot be read.',
  rescueNotComputed:
    'This device could not finish the work that the passphrase takes, mostly for lack of memory. No file has been made. Close other tabs and try again.',
  rescueWorking: 'One moment, the file is being made.',
  technical: 'Technical description',
};
