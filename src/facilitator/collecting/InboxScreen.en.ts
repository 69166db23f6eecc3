import { counted } from '#i18n/format.ts';
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
  closedKeyLost:
    'This round is closed, and the browser can no longer open its key. Open a backup that holds the round; after that new submissions can be opened here again.',
  toRound: 'Go to the round',
  toInvite: 'Invite members',
  handedInOf: (count: number, members: number) => `${count} of ${members} handed in`,
  handedIn: (count: number) => `${count} handed in`,
  messagesIn: (count) => counted(count, { one: 'submission is in', other: 'submissions are in' }, 'en') + '.',
  messagesExplain:
    'All of it stays locked until the second key holder is there. Whoever hands in anew or withdraws sends a submission too; how many people they are shows at closing.',
  lateMessagesExplain:
    'All of it stays locked until the second key holder is there. Whoever hands in anew or withdraws sends a submission too.',
  counting: 'Counting',
  countExplains:
    'The number counts each member once. Whoever hands in again or withdraws sends a submission too.',
  boxTitle: 'Paste, drag or choose',
  boxText:
    'Paste the text of an e-mail or message with one or more submissions in it. Or drag files here: files made by the app, saved e-mails, texts, or a zip of these; what they are called does not matter. The same thing twice does no harm.',
  textLabel: 'Pasted text',
  takeText: 'Bring this text in',
  chooseFiles: 'Choose files',
};
