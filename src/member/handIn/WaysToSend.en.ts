import type { WaysToSendTexts } from './WaysToSend.nl.ts';

export const waysToSend: WaysToSendTexts = {
  waysTitle: 'How do you want to send it?',
  share: 'Share',
  copyBlock: 'Copy the text',
  copyLink: 'Copy the link',
  saveFile: 'Save as a file',
  email: 'Write an e-mail',
  blockCopied: 'Text copied. Paste the whole text into a message to your facilitator.',
  linkCopied: 'Link copied. Paste it into a message to your facilitator.',
  notCopied: 'Copying does not work in this browser. Select the text below and copy it yourself.',
  fileSaved: 'File saved. Send it to your facilitator as an attachment.',
  shared: 'Passed on to the app you chose. Look there whether the message has been sent.',
  notShared: 'Sharing did not work. Choose another way.',
  theText: 'The text of the message',
  subject: (network: string, schoolYear: string) => `Questionnaire ${network}, school year ${schoolYear}`,
  messageIntro: (network: string, schoolYear: string) =>
    `This message belongs to the questionnaire of ${network}, school year ${schoolYear}. Its contents are locked. Facilitator: take the whole message into the app, on the device on which the round is open.`,
};
