import type { InvitationScreenTexts } from './InvitationScreen.nl.ts';

export const invitationScreen: InvitationScreenTexts = {
  refusedTitle: 'This invitation does not open',
  notOurs: 'This is no invitation of this app: copy the link once more from your facilitator’s message.',
  unknownVersion:
    'This invitation comes from a newer version of the app: reload this page with internet and try again.',
  truncated: 'The end of the link is missing: copy the whole link from your facilitator’s message.',
  altered: 'The link was changed on its way: ask your facilitator to send the invitation again.',
  notValid: 'The terms in this invitation cannot be right: ask your facilitator for a new invitation.',
  noInstrument:
    'The questionnaire of this round is not to be found here: try again with internet, or ask your facilitator for the file with the questionnaire.',
  otherInstrument:
    'The questionnaire on this site is not exactly that of your round: ask your facilitator for the file with the questionnaire.',
  tryAgain: 'Try again',
};
