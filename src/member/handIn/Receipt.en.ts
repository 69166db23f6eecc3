import type { ReceiptTexts } from './Receipt.nl.ts';

export const receipt: ReceiptTexts = {
  title: 'Your receipt',
  network: 'Network',
  schoolYear: 'School year',
  contents: 'What is in it',
  answered: (answered: number, total: number) => `${answered} of ${total} statements answered`,
  answersBefore: 'Your answers, from before your last change',
  withdrawal: 'That you take your answers back',
  version: 'Version',
  revision: (version: number) => (version === 1 ? '1' : `${version}, which replaces the one before`),
  code: 'Code',
  about:
    'By the code you recognise this message. It is for you only and is shown nowhere else in the app, not to your facilitator either. After closing, your facilitator can give you a link with which you see whether your answers count. This receipt stays on this device until you erase it.',
};
