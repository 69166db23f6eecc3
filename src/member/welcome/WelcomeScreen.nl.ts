export const welcomeScreen = {
  invitationAbove: (schoolYear: string) => `Vragenlijst schooljaar ${schoolYear}`,
  invitationLead: (items: number) => `${items} stellingen, ongeveer vijf minuten.`,
  inventedRound: 'Dit is een verzonnen voorbeeld.',
  consent: 'Ik heb dit gelezen en doe mee.',
  consentNeeded: 'Zet eerst een vinkje als je meedoet.',
  before: 'Heb je in deze ronde al eens ingeleverd, op dit apparaat of een ander?',
  beforeNo: 'Nee',
  beforeYes: 'Ja, of ik weet het niet',
  beforeNeeded: 'Zeg eerst of je al eens hebt ingeleverd.',
  besideEarlier:
    'Heb je dat apparaat nog? Pas je antwoorden dan daar aan. Anders telt wat je hier inlevert naast wat je eerder stuurde; je facilitator ziet alleen hoe vaak dat zo is.',
  begin: 'Beginnen',
};

export type WelcomeScreenTexts = typeof welcomeScreen;
