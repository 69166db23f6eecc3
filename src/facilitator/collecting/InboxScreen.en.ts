import type { InboxScreenTexts } from './InboxScreen.nl.ts';

export const inboxScreen: InboxScreenTexts = {
  title: 'Bring answers in',
  lead: (schoolYear: string) =>
    `What members sent you for round ${schoolYear} comes in here. Everything stays locked; you see only how many.`,
  open: 'Bring answers in',
  notOpenTitle: 'You cannot bring answers in now',
  lateLead: (schoolYear: string) =>
    `Round ${schoolYear} is closed and its edition stands. What still comes in waits for a next edition.`,
  notOpen: 'This round is not open yet. Nothing has been taken in and nothing has changed.',
  closedWithoutKey:
    'This round is closed and its key is not on this device. New submissions cannot be opened here.',
  toRound: 'Go to the round',
  toInvite: 'Invite members',
  handedInOf: (count: number, members: number) => `${count} of ${members} handed in`,
  handedIn: (count: number) => `${count} handed in`,
  counting: 'Counting',
  countExplains:
    'The number counts each member once. Whoever hands in again or withdraws sends a submission too.',
  boxTitle: 'Paste, drag or choose',
  boxText:
    'Paste the text of an e-mail or message with one or more submissions in it. Or drag files here: .srt.json, .eml, .txt, or a .zip of such files. The same thing twice does no harm.',
  textLabel: 'Pasted text',
  takeText: 'Bring this text in',
  chooseFiles: 'Choose files',
};
