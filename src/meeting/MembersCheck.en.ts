import { counted } from '#i18n/format.ts';
import type { MembersCheckTexts } from './MembersCheck.nl.ts';

export const membersCheck: MembersCheckTexts = {
  title: 'Everybody can check whether their own answers count',
  text: (responses: number) =>
    `This edition counts ${counted(responses, { one: 'questionnaire', other: 'questionnaires' }, 'en')}. Who answered on a device of their own opens the link there, or scans the QR code, and reads whether their own answers are among these. The link does not hold what anybody answered.`,
  code: (code: string) =>
    `The code of this edition is ${code}. It is also with the picture, on the big screen, in the report and in the files. So everybody sees that you are looking at the same edition.`,
  copy: 'Copy the link',
  show: 'Show the QR code',
  scanTitle: 'Do your answers count?',
  scanText: 'Scan this QR code with the device on which you answered.',
  qrLabel: 'QR code with the link by which members check whether their answers count',
  close: 'Close',
};
