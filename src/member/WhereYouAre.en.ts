import type { WhereYouAreTexts } from './WhereYouAre.nl.ts';

export const whereYouAre: WhereYouAreTexts = {
  pastClosing: (day: string) =>
    `You could answer until ${day}. Ask your facilitator whether your answers can still come along.`,
  sentTitle: 'Your message is ready',
  sentText: 'You can send it once more, look at your answers or change them.',
  withdrawnTitle: 'You have withdrawn your answers',
  withdrawnText: 'You can send the message about it once more, or take part after all.',
  toMessage: 'To the message',
  toOwnPicture: 'My own picture',
};
