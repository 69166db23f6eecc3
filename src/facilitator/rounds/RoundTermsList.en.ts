import type { RoundTermsListTexts } from './RoundTermsList.nl.ts';

export const roundTermsList: RoundTermsListTexts = {
  termsTitle: 'What has been agreed for this round',
  instrument: 'Questionnaire',
  limits: 'What is shown',
  limitsText: (mean: number, spread: number, counts: number) =>
    `means from ${mean} answers, spread from ${spread}, numbers for a statement from ${counts}`,
  safeAgainst: 'Anybody else’s answers',
  safeAgainstOne:
    'one member cannot work them out for certain from the figures; two members together seldom can',
  safeAgainstTwo: 'two members together cannot work them out for certain from the figures either',
  role: 'Role',
  roleAsked: 'is asked, not required',
  roleNotAsked: 'is not asked',
  keepers: 'Key',
  twoKeepers: 'you and a second key holder, together',
  oneKeeper: 'on this device only',
  closesOn: 'Members can answer until',
  openedOn: 'Opened on',
  closedOn: 'Closed on',
  deleteAfter: 'Delete questionnaires after',
  mayGoToResearch: 'anonymised answers may go to a research office',
  notForResearch: 'answers do not go to a research office',
};
