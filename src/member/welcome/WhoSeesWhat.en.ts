import type { WhoSeesWhatTexts } from './WhoSeesWhat.nl.ts';

export const whoSeesWhat: WhoSeesWhatTexts = {
  whoTitle: 'Who sees what?',
  yourAnswers: 'Your answers',
  groupPicture: 'The picture of the group',
  research: 'Research',
  untilWhen: 'Until when',
  whoSealed:
    'As soon as you hand in, your answers are locked. After that the app shows your answers to nobody, your facilitator included.',
  whoPicture: (mean: number) =>
    `Together you see figures of the group only. A mean appears once at least ${mean} members have answered a part, sometimes for a statement too.`,
  whoSpread: (spread: number) =>
    `The spread (the middle half of the answers) appears from ${spread} members.`,
  whoCounts: (counts: number) =>
    `How often each answer to a statement was given appears from ${counts} members.`,
  whoRounded:
    'Means are rounded to one decimal. Where a mean lies very close to an end of the scale, it only says "… or more" or "… or less".',
  whoRole: (mean: number) =>
    `You may say your role (student or teacher, for instance), but you need not. Your role is locked too. A mean for a role appears only once at least ${mean} members have chosen it and at least ${mean} have not.`,
  whoResearch:
    'After closing, your facilitator can give the answers to a research office, anonymised: of each member a row of answers, in random order, with the name of the network and the school year. No name, number or time stands with it.',
  whoResearchRole: (least: number) => `A role stands with it only where at least ${least} members share it.`,
  whoNoResearch: 'These answers do not go to a research office.',
  whoCloses: (day: string) =>
    `You can answer until ${day}. While the round is open, nobody sees anything of the answers.`,
  whoDeleted: (day: string) =>
    `The facilitator is asked to delete the handed-in answers after ${day}. The group’s picture stays.`,
  whoDevice:
    'Until you hand in, your answers are on this device only. Pass it on only when you have handed in or stopped.',
  ownDevice:
    'Your answers stay on this device, also after you have handed in. Here you can look at them, change them and erase them.',
  ownSealed:
    'What you hand in is locked before it leaves this device. Only your facilitator, or a colleague who takes over the round, has the key. The app uses it to make the picture of the group, and shows the answers of a single member to nobody.',
  ownSender: 'Your facilitator does see from whom the message with the answers comes.',
};
