import type { WaysToHandOverTexts } from './WaysToHandOver.nl.ts';

export const waysToHandOver: WaysToHandOverTexts = {
  scanTitle: 'On a telephone',
  scanText:
    'Let the key holder scan this code with the camera of their own telephone, and tap to keep it there. Then the check code stands there.',
  qrLabel: (network, schoolYear) => `QR code with the second key of ${network}, ${schoolYear}`,
  paperTitle: 'On paper',
  paperText:
    'The sheet holds the same QR code, 24 words and the check code. Whoever has the sheet has the key.',
  print: 'Print the sheet',
  sendTitle: 'To send',
  sendText:
    'Send the link or the file to the key holder, and then take it off this device, out of your sent messages too. As long as it is here, you have both keys.',
  copy: 'Copy the link',
  save: 'Save the file',
  fileName: 'second-key',
  inFile: (network, schoolYear) =>
    `Second key of ${network}, ${schoolYear}. Open this link on your own device, and read the check code that stands there to the facilitator. Hold on to this file too until the round is closed.`,
};
