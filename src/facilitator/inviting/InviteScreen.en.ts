import type { InviteScreenTexts } from './InviteScreen.nl.ts';

export const inviteScreen: InviteScreenTexts = {
  ownDevice: 'Everyone on their own device',
  ownDeviceText:
    'Members open a link or scan a code, answer on their own phone or laptop, and send you their questionnaire locked.',
  title: 'Invite the members',
  lead: (schoolYear: string, closesOn: string) =>
    `Round ${schoolYear}. Members can answer until ${closesOn}.`,
  notOpenTitle: 'You cannot invite now',
  notOpen: 'This round is not open. Members can answer only while the round is open.',
  toRound: 'Go to the round',
  toInbox: 'Bring answers in',
  invented: 'This is an invented example.',
  onlyHereTitle: 'This link works on this device only',
  onlyHere:
    'The address of the app is that of this device itself, which others cannot open. First put the app at an address that the members can reach, or pass this device on.',
};
