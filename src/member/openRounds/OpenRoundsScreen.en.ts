import type { OpenRoundsScreenTexts } from './OpenRoundsScreen.nl.ts';

export const openRoundsScreen: OpenRoundsScreenTexts = {
  openRoundsTitle: 'For which network do you fill in the questionnaire?',
  openRoundsLead: 'These rounds are on this device.',
  noOpenRounds:
    'No round is open on this device. Ask your facilitator for the invitation, or for the device on which your round was opened.',
};
