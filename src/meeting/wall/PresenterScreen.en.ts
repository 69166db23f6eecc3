import type { PresenterScreenTexts } from './PresenterScreen.nl.ts';

export const presenterScreen: PresenterScreenTexts = {
  title: 'Presenting',
  present: 'Present',
  inSecondWindow: 'In a second window',
  notOpened:
    'The browser did not open a second window. Allow windows for this address, or present in this window.',
  previous: 'Previous',
  next: 'Next',
  nextQuestion: 'Another question',
  fullScreen: 'Full screen',
  leave: 'Stop',
  place: (place: number, all: number) => `${place} of ${all}`,
  question: (place: number, all: number) => `To talk about · question ${place} of ${all}`,
  keys: 'The left and right arrow keys go from dimension to dimension, down gives another question, F the full screen. Esc stops.',
};
