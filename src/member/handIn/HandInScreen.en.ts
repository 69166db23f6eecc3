import type { HandInScreenTexts } from './HandInScreen.nl.ts';

export const handInScreen: HandInScreenTexts = {
  sendTitle: 'Send this to your facilitator',
  sendLead:
    'Your answers are locked in a message. They are handed in only when your facilitator has received it.',
  sendWithdrawalTitle: 'Send your facilitator that you withdraw',
  sendWithdrawalLead:
    'The message says that you take your answers back. That holds only when your facilitator has received it.',
  changedSince: 'You have changed something after this. It is not in this message.',
  handInAgain: 'Hand in again',
  nextTitle: 'What comes next?',
  nextReceived:
    'Your facilitator takes your message into the app. The app only says how many members have handed in.',
  nextSlip:
    'On a slip one submission counts. Did you hand in with it on another device too, or did somebody else? Then which one counts is drawn by lot. Withdraw the one there, and the other counts.',
  nextPicture: 'When the round closes, the app makes the picture of the group. You look at it together.',
  nextChange: 'While the round is open you can change something and send again. Only the last one counts.',
  toStored: 'What is stored on this device, and whether it stays',
  adjust: 'Change answers',
  againAfterAll: 'Take part after all',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw your answers?',
  withdrawText:
    'You get a message that says that you take your answers back. Send it to your facilitator, also if you have already sent your answers. Once the round is closed, the picture that is there does not change any more; your message then counts from a next edition on.',
  withdrawConfirm: 'Withdraw',
  eraseText:
    'Your answers and the message disappear from this device and cannot be brought back. What you have already sent keeps counting: changing or withdrawing it is no longer possible then.',
  withdrawFailed: 'Withdrawing did not work. Nothing has changed; please try again.',
  ownPictureTitle: 'Your own answers in a picture',
  ownPictureText:
    'Look at what you answered yourself. The picture can be seen on this device only, as long as your answers are here.',
  ownPictureWithdrawn:
    'Your answers are still on this device. As long as they are, you can look at them here; nobody else sees them.',
};
