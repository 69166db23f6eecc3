import type { StartTroubleTexts } from './StartTrouble.nl.ts';

export const startTrouble: StartTroubleTexts = {
  unavailableTitle: 'This browser keeps nothing',
  unavailableLead:
    'The app keeps everything on this device, but this browser does not allow that now. This often happens in a private window. Open the app in an ordinary window or in another browser.',
  notSecureTitle: 'This connection is not secure',
  notSecureLead:
    'Without a secure connection the app cannot lock answers. Open the address with https:// in front, or ask whoever offers the app to make that possible.',
  newerTitle: 'This data belongs to a newer version',
  newerLead:
    'What is on this device was saved by a newer version of the app. Close all tabs of the app and open it again while you are online.',
  tryAgain: 'Try again',
};
