import type { InviteByPosterTexts } from './InviteByPoster.nl.ts';

export const inviteByPoster: InviteByPosterTexts = {
  posterTitle: 'Poster',
  posterText: 'One A4 to put up or pass round, with the code large on it.',
  print: 'Print the poster',
  poster: {
    above: (schoolYear: string) => `Questionnaire school year ${schoolYear}`,
    purpose:
      'With this short questionnaire we look at how we learn together and what that yields for us. The answers become one picture of the whole group, to talk about together.',
    scan: 'Scan the code with your phone and answer in about five minutes.',
    address: (address: string) =>
      `The app is at ${address}. The invitation itself is in the code; if it cannot be scanned, ask your facilitator for the link.`,
    limitsTitle: 'What becomes visible?',
    limits: (mean: number, spread: number) =>
      `Your answers are locked before you hand them in, and the app shows the answers of one person to nobody. A mean appears only from ${mean} members, the spread from ${spread}.`,
    offlineTitle: 'No internet?',
    offline:
      'Open the link once with internet. After that you can go on without internet on that same device; everything you tap is kept.',
    closesOn: (day: string) => `You can answer until ${day}.`,
  },
};
