import { bilingual } from './bilingual.ts';

/** Texts of the picture on the wall. */
export const presentingMessages = bilingual({
  nl: {
    title: 'Presenteren',
    present: 'Presenteren',
    inSecondWindow: 'In een tweede venster',
    notOpened:
      'De browser opende geen tweede venster. Sta vensters toe voor dit adres, of presenteer in dit venster.',
    previous: 'Vorige',
    next: 'Volgende',
    nextQuestion: 'Andere vraag',
    fullScreen: 'Volledig scherm',
    leave: 'Stoppen',
    place: (place: number, all: number) => `${place} van ${all}`,
    question: (place: number, all: number) => `Om over te praten · vraag ${place} van ${all}`,
    keys: 'Met de pijltjes naar links en rechts ga je van dimensie naar dimensie, omlaag geeft een andere vraag, F het volledige scherm. Esc stopt.',
  },
  en: {
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
  },
});
