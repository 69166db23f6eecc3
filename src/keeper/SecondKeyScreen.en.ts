import type { SecondKeyScreenTexts } from './SecondKeyScreen.nl.ts';

export const secondKeyScreen: SecondKeyScreenTexts = {
  askTitle: 'Open a second key',
  askLead:
    'Do you have a link, or a QR code on a screen or a sheet? Open it on this device; then you need not do anything here.',
  boxTitle: 'As a text or as a file',
  boxText:
    'Type or paste the whole text here. Capitals, spaces and lines make no difference. If you have a sheet, scan the code on it. Its 24 words are typed only when the round closes, on the device of the facilitator.',
  textLabel: 'Text of the second key',
  takeText: 'Open the text',
  chooseFile: 'Open a file',
  toKept: 'Keys on this device',
  title: 'Keep the second key',
  lead: (networkName: string, schoolYear: string) =>
    `This is the second key of ${networkName}, school year ${schoolYear}.`,
  together: 'The questionnaires open only together with the facilitator. You see no answers.',
  atClosing:
    'When the round closes, the facilitator asks for this key. Until then nobody else has any need of it.',
  until: (day: string) => `Keep it until ${day}. After that it may go.`,
  lost: 'If the key gets lost, the questionnaires never open again. The app puts it into no backup. So hold on to the paper, the file or the link as well.',
  keep: 'Keep on this device',
  keptTitle: 'The second key is on this device',
  checkCode: 'Check code',
  readAloud: 'Read this code to the facilitator. Then the round can open.',
  refusedTitle: 'This key is not kept here',
  refused: {
    unread: 'The file could not be read: save it on this device and try again.',
    'too-large': 'This file is too large for a second key.',
    'not-ours': 'This is no second key: open the link, the file or the QR code of your facilitator.',
    'unknown-version':
      'This key was made with a newer version of the app: reload the app with internet and try again.',
    truncated: 'The end of the key is missing: open the whole link or text.',
    altered: 'The key was changed on its way: type it once more, or ask your facilitator for help.',
    'not-valid': 'Something in this key cannot be right: ask your facilitator for help.',
    invitation:
      'This is an invitation to fill in the questionnaire and no second key: open that link as you were given it.',
    'sealed-message':
      'This is a questionnaire that was handed in, locked, and no second key: it belongs with the facilitator.',
    'first-key-here':
      'This device has the first key of this round already: the second belongs on another device.',
    'another-key':
      'This device keeps a different second key of this round already: if that one no longer holds, delete it among your keys first.',
  },
  another: 'Open something else',
};
