import type { WhoSeesWhatTexts } from './WhoSeesWhat.nl.ts';

export const whoSeesWhat: WhoSeesWhatTexts = {
  whoTitle: 'Who sees what?',
  asked: 'You say of each statement how you see it. You may leave some out.',
  lockedTwo: 'What you hand in is locked. Nobody can open it alone, and neither can your facilitator.',
  lockedOne:
    'What you hand in is locked. Only your facilitator has the key; the app shows figures of the group only.',
  changeHere: 'Until you hand in you can change everything. After that you cannot.',
  changeOwn: (day) => `Until ${day} you can change your answers or take them back.`,
  yourAnswers: 'Who can read my answers?',
  groupPicture: 'What does the group see?',
  yourRole: 'What happens with my role?',
  research: 'Do my answers go to research?',
  untilWhen: 'How long are they kept?',
  whoKeysTwo:
    'There are two keys. Your facilitator has the one, or a colleague who takes over the round. Somebody else has the second. Together they make the picture of the group with the app, and the app shows the answers of a single member to nobody. If they wanted to, together and with a program of their own, they could read them.',
  whoKeyOne:
    'Your facilitator has the only key, or a colleague who takes over the round. The app makes the picture of the group with it, and shows the answers of a single member to nobody. With a program of their own, whoever has the key could read them.',
  whoPicture: (mean: number) =>
    `Together you see figures of the group only. A mean appears once at least ${mean} members have answered a part, sometimes for a statement too.`,
  whoSpread: (spread: number) =>
    `The spread (the middle half of the answers) appears from ${spread} members.`,
  whoCounts: (counts: number) =>
    `How often each answer to a statement was given appears from ${counts} members.`,
  whoRounded:
    'Means are rounded to one decimal. Where a mean lies very close to an end of the scale, it only says "… or more" or "… or less".',
  whoSafeOne:
    'One member cannot be certain from the figures what anybody else answered. Two members together seldom can.',
  whoSafeTwo: 'Two members together cannot be certain from the figures what anybody else answered either.',
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
  ownSender: 'Your facilitator does see from whom the message with the answers comes.',
};
