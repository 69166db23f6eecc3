import type { WelcomeScreenTexts } from './WelcomeScreen.nl.ts';

export const welcomeScreen: WelcomeScreenTexts = {
  invitationAbove: (schoolYear: string) => `Questionnaire school year ${schoolYear}`,
  invitationLead: (items: number) => `${items} statements, about five minutes.`,
  inventedRound: 'This is an invented example.',
  consent: 'I have read this and take part.',
  consentNeeded: 'First tick the box if you take part.',
  before: 'Have you handed in before in this round, on this device or another?',
  beforeNo: 'No',
  beforeYes: 'Yes, or I do not know',
  beforeNeeded: 'First say whether you have handed in before.',
  besideEarlier:
    'Do you still have that device? Then change your answers there. Otherwise what you hand in here counts beside what you sent earlier; your facilitator only sees how often that is so.',
  begin: 'Begin',
};
