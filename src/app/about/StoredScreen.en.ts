import type { StoredScreenTexts } from './StoredScreen.nl.ts';

export const storedScreen: StoredScreenTexts = {
  title: 'What is stored here',
  lead: 'Everything that the app keeps is in this browser on this device. Here you see how much it is, not what is in it.',
  nothing: 'Nothing is stored here yet.',
  kinds: {
    networks: { one: 'network', other: 'networks' },
    rounds: { one: 'round', other: 'rounds' },
    roundKeys: { one: 'key of a round', other: 'keys of rounds' },
    roundSlips: { one: 'round with slips', other: 'rounds with slips' },
    instruments: { one: 'questionnaire, without answers', other: 'questionnaires, without answers' },
    drafts: { one: 'questionnaire with readable answers', other: 'questionnaires with readable answers' },
    sealedResponses: { one: 'submission, locked', other: 'submissions, locked' },
    participations: {
      one: 'round that somebody takes part in on this device',
      other: 'rounds that somebody takes part in on this device',
    },
    editions: {
      one: 'edition: what a group sees of its answers',
      other: 'editions: what a group sees of its answers',
    },
    editionSources: { one: 'list of what counts in an edition', other: 'lists of what counts in an edition' },
    dialogues: { one: 'round with notes, stories or plans', other: 'rounds with notes, stories or plans' },
    offices: { one: 'research office', other: 'research offices' },
    officeKey: { one: 'key of a research office', other: 'keys of a research office' },
    researchPackages: { one: 'research package, locked', other: 'research packages, locked' },
    secondKeys: {
      one: 'second key of somebody else’s round',
      other: 'second keys of other people’s rounds',
    },
    deviceKey: {
      one: 'key that keeps the secret keys here locked',
      other: 'keys that keep the secret keys here locked',
    },
  },
  since: 'Since',
  size: 'Space',
  about: (size: string) => `about ${size}, the app itself included`,
  unknown: 'not known',
  lastBackup: 'Last backup',
  noBackup: 'none yet',
  keptTitle: 'Does it stay?',
  kept: 'The browser has agreed to keep this, also when the device runs out of room.',
  notKept: 'The browser may clear this when the device runs out of room.',
  askedOn: (day: string) => `On ${day} it was asked to keep it, and did not agree.`,
  doesNotSay: 'This browser does not say whether it keeps this.',
  ask: 'Ask the browser to keep this',
  safariTitle: 'Do you use Safari?',
  safari:
    'Safari clears what a site keeps when you use Safari for seven days without opening this app. So open the app every week, or add it to your home screen: that does not happen there.',
  homeScreen:
    'On an iPhone or iPad: choose Share, and then Add to Home Screen. On a Mac: choose File, and then Add to Dock.',
  ownStorage:
    'The app on the home screen has a storage of its own. What is in Safari does not come along: make a backup there and take it in on the home screen. Do you take part as a member? Then hand in in Safari, or begin on the home screen with your invitation as a file.',
};
