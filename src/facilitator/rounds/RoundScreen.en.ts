import { counted } from '#i18n/format.ts';
import type { RoundScreenTexts } from './RoundScreen.nl.ts';

export const roundScreen: RoundScreenTexts = {
  title: (schoolYear: string) => `Round ${schoolYear}`,
  preparedLead: 'The round is ready. As soon as you open it, members can answer.',
  open: 'Open the round',
  openTitle: 'Open the round?',
  openConfirm: 'Open it',
  openText:
    'From now on the questionnaire, the question about the role, the choice about research and the limits are fixed. Members read them before they begin, and they do not change any more.',
  openKey:
    'This device makes a key for the round. Only here can the answers be counted later, so keep this device until the round is closed.',
  notYet: 'Not yet',
  datesPassed: 'The round cannot open like this, because a date is over. Change the round first.',
  openFailed: 'The round has not been opened. This browser cannot make a key; try another browser.',
  instrumentUnread: 'The questionnaire of this round cannot be read on this device.',
  instrumentUnreadPrepared: 'Change the round and choose the questionnaire again.',
  edit: 'Change the round',
  handedIn: 'handed in',
  messagesIn: 'in, locked',
  ofMembers: (count: number) => `of ${counted(count, { one: 'member', other: 'members' }, 'en')}`,
  nothingShown: 'As long as the round is open, nobody sees anything of the answers. Nor do you.',
  pass: 'Pass the device on',
  passText: 'On the next screen a member begins. After handing in, that member passes the device on again.',
  someoneStarted: 'Somebody has started on this device and has not handed in yet.',
  closingDayPassed: (day: string) =>
    `Members could answer until ${day}. You can still let somebody answer, or close the round.`,
  close: 'Close the round',
  closedLead: 'The round is closed. What the group sees together is in the results room.',
  edition: (number: number, day: string) => `Edition ${number} of ${day}`,
  editionResponses: (count: number) =>
    counted(count, { one: 'questionnaire counts', other: 'questionnaires count' }, 'en'),
  editionUnread: 'The edition of this round cannot be read. What is stored has not been removed.',
  toResults: 'Go to the results room',
  keptTitle: 'The questionnaires that were handed in',
  keptUntil: (day: string) =>
    `They are locked on this device. It was agreed that they are deleted after ${day}. The picture of the group stays.`,
  toBeDeleted: (day: string) =>
    `It was agreed that they are deleted after ${day}, and that is now. The picture of the group stays.`,
  forget: 'Delete the questionnaires and the key',
  forgetTitle: 'Delete the questionnaires and the key?',
  forgetStays: (dialogue: boolean): string =>
    dialogue ? 'The editions stay, and so do the notes, stories and plans.' : 'The editions stay.',
  remove: 'Delete the round',
  removeTitle: (schoolYear: string) => `Delete round ${schoolYear}?`,
};
