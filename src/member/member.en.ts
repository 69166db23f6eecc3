import type { MemberTexts } from './member.nl.ts';

export const member: MemberTexts = {
  notNow: 'Leave it',
  erase: 'Erase everything of mine on this device',
  eraseTitle: 'Erase everything of yours on this device?',
  eraseConfirm: 'Erase everything',
  yourRole: 'Your role',
  wrongInstrument:
    'These answers belong to another version of the questionnaire. They have been kept, but cannot go on in this round.',
};
