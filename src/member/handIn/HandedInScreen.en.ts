import type { HandedInScreenTexts } from './HandedInScreen.nl.ts';

export const handedInScreen: HandedInScreenTexts = {
  doneTitle: 'Thank you, your answers are handed in',
  doneLead: 'They are locked and no longer readable on this device.',
  doneNext: 'Pass the device on to whoever still has to answer, or back to the facilitator.',
  nextPerson: 'The next person begins',
  backToRound: 'Back to the round (facilitator)',
};
