import type { PrintedSecondKeyTexts } from './PrintedSecondKey.nl.ts';

export const printedSecondKey: PrintedSecondKeyTexts = {
  above: (schoolYear) => `Second key · questionnaire school year ${schoolYear}`,
  what: 'With this key and the facilitator’s together the questionnaires open. With this key alone nobody can open anything. Keep this sheet where the facilitator cannot get at it, and bring it when the round closes.',
  checkCode: (code) => `Check code: ${code}. Read it to the facilitator. Then the round can open.`,
  words: 'Does the QR code not work? Then type these 24 words. The first four letters of each are enough.',
  until: (day) => `Throw this sheet away after ${day}.`,
};
