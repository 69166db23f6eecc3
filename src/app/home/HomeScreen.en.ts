import type { HomeScreenTexts } from './HomeScreen.nl.ts';

export const homeScreen: HomeScreenTexts = {
  title: 'Look together at how your network learns',
  lead: 'Once a year every member answers a short questionnaire. The network’s answers become one picture: how you learn together, and what that is worth. The picture opens a conversation; it passes no judgement.',
  memberTitle: 'I am a member of a network',
  memberText: 'Fill in the questionnaire on this device. It takes about five minutes.',
  memberAction: 'Fill in the questionnaire',
  facilitatorTitle: 'I am a facilitator',
  facilitatorText: 'Make a network, open a round, collect the answers and discuss the picture together.',
  facilitatorAction: 'Go to the networks',
  researchTitle: 'I work at the research office',
  researchText:
    'Bring anonymised answers of networks together, prepare monitoring conversations and make a dataset.',
  researchAction: 'Go to the research office',
  exampleTitle: 'Look around first?',
  exampleText: 'Look at an invented network with three school years. One tap removes it again.',
  exampleAction: 'Look at the example network',
  secondKeys: 'Second keys that you keep',
  stays: 'Nothing leaves this device unless you send it. The app works without internet too.',
};
