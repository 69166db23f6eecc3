import type { QuestionsScreenTexts } from './QuestionsScreen.nl.ts';

export const questionsScreen: QuestionsScreenTexts = {
  elsewhereTitle: 'This questionnaire is open in another tab',
  elsewhereText: 'Your answers have been saved. Go on in the other tab, or take over here.',
  takeOver: 'Go on here',
  slipFirst: 'First give your slip at the invitation.',
  draftGone:
    'This questionnaire has already been handed in or erased on this device. There is nothing left to save here.',
  toInvitation: 'To the explanation',
  roleHint:
    'You need not say. A group with the same role is only shown apart if that group and the rest of the network are large enough.',
  progress: (answered: number, total: number) => `${answered} of ${total} answered`,
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'Not saved',
  keys: (first: number, last: number) =>
    `With a keyboard: the keys ${first} to ${last} choose an answer for the statement you are at.`,
  toCheck: 'To the overview',
};
