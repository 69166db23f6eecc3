export const welcomeScreen = {
  invitationAbove: (schoolYear: string) => `Vragenlijst schooljaar ${schoolYear}`,
  invitationLead: (items: number) =>
    `${items} stellingen, ongeveer vijf minuten. Het gaat om hoe jij het ziet.`,
  inventedRound: 'Dit is een verzonnen voorbeeld.',
  consent: 'Ik heb dit gelezen en doe mee.',
  consentNeeded: 'Zet eerst een vinkje als je meedoet.',
  begin: 'Beginnen',
};

export type WelcomeScreenTexts = typeof welcomeScreen;
