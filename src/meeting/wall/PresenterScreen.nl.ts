/** Texts of the picture on the wall. */
export const presenterScreen = {
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
};

export type PresenterScreenTexts = typeof presenterScreen;
