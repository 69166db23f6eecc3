import { counted } from '#i18n/format.ts';
import type { SlipInvitationsTexts } from './SlipInvitations.nl.ts';

export const slipInvitations: SlipInvitationsTexts = {
  title: 'Slips to draw',
  text: (slips: number) =>
    `You print ${counted(slips, { one: 'slip', other: 'slips' }, 'en')}, each with a code of its own. With one slip one person can answer, and nobody knows who has which slip.`,
  steps: [
    'Print the slips and cut them apart. There are eight on an A4.',
    'Fold them and put them in a hat, a box or an envelope.',
    'Let every member draw one. Do not write down anywhere who has which slip.',
    'Shred what is left over. Whoever has a slip too many can answer twice.',
  ],
  once: 'If another person’s questionnaire comes in with the same slip, only one of them counts. Whoever changes their own answers simply uses the same slip.',
  passedRound: 'Whoever answers on the device that you pass round first scans a slip there.',
  print: 'Print the slips',
  notHereTitle: 'The slips are not here',
  notHere:
    'The slips of this round cannot be read on this device. Print them on the device on which the round was opened, or put a backup of it back here.',
  fileTitle: 'Give the questionnaire along',
  fileText:
    'Your questionnaire does not come with the app, and it does not fit on a slip. If it is not on the app’s site, give members this file: the app asks for it once a slip has been scanned.',
  saveFile: 'Save the questionnaire as a file',
  slipText: 'This slip is for one person. Scan the code and answer in about five minutes.',
  qrLabel: 'QR code with the link of this slip',
};
