import type { RoundToAnswerTexts } from './RoundToAnswer.nl.ts';

export const roundToAnswer: RoundToAnswerTexts = {
  roundNotOpenTitle: 'You cannot answer now',
  roundNotOpen: 'This round is not open. Ask your facilitator when you can answer.',
  roundClosed: 'This round is closed. Ask your facilitator whether your answers can still be included.',
  toOpenRounds: 'To the open rounds',
};
