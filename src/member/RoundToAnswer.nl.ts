export const roundToAnswer = {
  roundNotOpenTitle: 'Antwoorden kan nu niet',
  roundNotOpen: 'Deze ronde is niet open. Vraag je facilitator wanneer je kunt antwoorden.',
  roundClosed: 'Deze ronde is gesloten. Vraag je facilitator of jouw antwoorden nog mee kunnen.',
  toOpenRounds: 'Naar de open rondes',
};

export type RoundToAnswerTexts = typeof roundToAnswer;
