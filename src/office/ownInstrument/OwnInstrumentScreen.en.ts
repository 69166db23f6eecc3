import type { OwnInstrumentScreenTexts } from './OwnInstrumentScreen.nl.ts';

export const ownInstrumentScreen: OwnInstrumentScreenTexts = {
  title: 'Your own instrument',
  lead: 'Read an instrument file, look at it as a member will see it, and keep it for new rounds.',
  chooseFile: 'Choose an instrument file',
  hereTitle: 'On this device',
  hereText:
    'These questionnaires can be chosen for a new round on this device. To write one of your own, save one as a file and start from that.',
  look: 'Look at it',
  lookAt: (title: string, version: string) => `Look at ${title}, version ${version}`,
  builtInUnread: 'The questionnaire that comes with the app could not be loaded.',
  damaged: (count: number) =>
    count === 1
      ? 'One questionnaire on this device is damaged and is not in the list.'
      : `${count} questionnaires on this device are damaged and are not in the list.`,
  keep: 'Keep for new rounds',
  kept: 'This questionnaire is on this device and can be chosen for a new round.',
  notKept: 'This questionnaire is not on this device yet. Look at it first, at your ease.',
  saveFile: 'Save as a file',
  howToShare: (id: string, version: string) =>
    `Give the file to the facilitators; they choose it for their round. An invitation as a file carries the questionnaire along. For an invitation as a link the file has to be with the app on the server, as instruments/${id}/${version}.json.`,
  sameVersionTitle: 'The same version with other contents',
  sameVersion: (id: string, version: string) =>
    `Another questionnaire ${id} with version ${version} is on this device already. Answers to the one never count with the other. Give the new one a version number of its own, so that they can be told apart.`,
  looksTitle: 'Look at the questionnaire',
  looks: {
    member: 'As a member sees it',
    picture: 'The empty picture',
    details: 'Scale and sources',
    compare: 'Beside another',
  },
  memberText: 'Feel free to tap: what you choose here is not kept anywhere.',
  previewLanguage: 'Language of the questionnaire',
  roleIfAsked: 'Only if a round asks for it.',
  pictureText: 'This is the picture of a network before there are answers to show.',
  statementsTitle: 'The statements',
  statementsText: 'By dimension, in the order of the instrument.',
  compareText: 'What differs in this questionnaire from another?',
  compareWith: 'Compare with',
  nothingChosen: 'Choose a questionnaire',
  comparedWith: (name: string) => `Compared with ${name}`,
  otherFile: 'Compare with a file',
};
