import type { WelcomeScreenTexts } from './WelcomeScreen.nl.ts';

export const welcomeScreen: WelcomeScreenTexts = {
  invitationAbove: (schoolYear: string) => `Questionnaire school year ${schoolYear}`,
  invitationLead: (items: number) => `${items} statements, about five minutes. It is about how you see it.`,
  inventedRound: 'This is an invented example.',
  consent: 'I have read this and take part.',
  consentNeeded: 'First tick the box if you take part.',
  begin: 'Begin',
};
