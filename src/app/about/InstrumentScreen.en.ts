import type { InstrumentScreenTexts } from './InstrumentScreen.nl.ts';

export const instrumentScreen: InstrumentScreenTexts = {
  instrumentTitle: 'About the instrument',
  instrumentLead: (items: number, dimensions: number) =>
    `The questionnaire has ${items} statements about ${dimensions} dimensions. Every member answers them once a year.`,
  whatIsAsked: 'What is asked',
  ownTitle: 'An instrument of your own',
  ownText:
    'A research office can read in an instrument file of its own, look at it as a member sees it and compare it with another version.',
  ownAction: 'To your own instrument',
  unreadable: 'The instrument file cannot be read.',
};
