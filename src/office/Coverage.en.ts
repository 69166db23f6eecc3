import { counted } from '#i18n/format.ts';
import type { CoverageTexts } from './Coverage.nl.ts';

export const coverage: CoverageTexts = {
  round: (network: string, schoolYear: string, edition: number) =>
    `${network}, ${schoolYear}, edition ${edition}`,
  members: (count: number) => counted(count, { one: 'member', other: 'members' }, 'en'),
  newerTitle: (network: string) => `${network}: a newer edition`,
  newerText: (held: string, heldMembers: string, arriving: string, arrivingMembers: string) =>
    `Here is ${held}, with answers of ${heldMembers}. New is ${arriving}, with answers of ${arrivingMembers}. Replace it? Then only the new one stays.`,
  replace: (edition: number) => `Replace by edition ${edition}`,
  keepOlder: 'Keep the older one',
  coverageTitle: 'Which networks, which years',
  empty: 'There are no packages yet. Send facilitators the invitation below.',
  notRead: 'The packages cannot be opened now. Nothing has been removed. Open the app again.',
  damaged: (count: number) =>
    count === 1
      ? 'One package does not open any more and is not in the table. It has not been removed; take it in again.'
      : `${count} packages do not open any more and are not in the table. They have not been removed; take them in again.`,
  lookAlike: (names: string) =>
    `These names look alike and count as different networks: ${names}. They differ in capitals, in a character that does not show, or in a hyphen or quotation mark. Is it one network? Then ask the facilitator for a package with the name of the other years, take the old package off and take in the new one.`,
  inTotal: (networks: number, rounds: number, responses: number) =>
    `${counted(networks, { one: 'network', other: 'networks' }, 'en')}, ${counted(rounds, { one: 'round', other: 'rounds' }, 'en')}, ${counted(responses, { one: 'answered questionnaire', other: 'answered questionnaires' }, 'en')}; in alphabetical order`,
  network: 'Network',
  schoolYear: 'School year',
  responses: 'Answers',
  instrument: 'Instrument',
  edition: 'Edition',
  attention: 'Deserves attention',
  responsesOf: (responses: number, members: number | null) =>
    members === null ? `${responses} members` : `${responses} of ${members} members`,
  attentionNotShared: 'not shared',
  attentionNone: 'nothing chosen',
  invented: 'invented',
  toConversation: 'Conversation sheet',
  conversationOf: (network: string) => `Conversation sheet of ${network}`,
  tableLabel: 'Networks and years',
  poolsTitle: 'Work with the answers',
  poolsText: 'Answers to different instruments or versions stay apart.',
  poolOf: (instrument: string, rounds: number) =>
    `${instrument}: ${counted(rounds, { one: 'round', other: 'rounds' }, 'en')}`,
  alike: (hash: string) => `mark ${hash.slice(0, 8)}`,
  toFigures: 'Reliability',
  toDataset: 'Make a dataset',
  removeOne: 'Take off a package',
  whichOne: 'Which package?',
  oneOf: (round: string, members: string) => `${round} (${members})`,
  remove: 'Take off this package',
  removeTitle: (round: string) => `${round}: take it off this device?`,
  removeText: (members: string) =>
    `The answers of ${members} go. The figures and a new dataset are then without this round; a dataset that was made already does not change. Whoever still has the file can take it in again.`,
  removeConfirm: 'Take off',
  removeCancel: 'Keep it',
  removed: (round: string) => `${round}: taken off this device.`,
};
