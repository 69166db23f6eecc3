import { counted } from '#i18n/format.ts';
import type { NetworkScreenTexts } from './NetworkScreen.nl.ts';

export const networkScreen: NetworkScreenTexts = {
  schoolYear: (year: string) => `School year ${year}`,
  prepared: 'prepared, not open yet',
  open: (responses: number) => `open, ${responses} handed in`,
  closed: 'closed',
  members: (count: number) => counted(count, { one: 'member', other: 'members' }, 'en'),
  since: (year: number) => `since ${year}`,
  roundsTitle: 'Rounds',
  noRoundsText:
    'A round is one school year: the members answer the questionnaire, and then you look at the picture together. Prepare the first round.',
  prepareRound: 'Prepare a round',
  toPrepared: 'Look and open',
  toOpen: 'Go on with this round',
  toResults: 'Go to the results room',
  toRound: 'About this round',
  edit: 'Change the network',
  remove: 'Delete the network',
  removeTitle: (name: string) => `Delete ${name}?`,
};
