import { counted } from '#i18n/format.ts';
import type { GiveToResearchTexts } from './GiveToResearch.nl.ts';

export const giveToResearch: GiveToResearchTexts = {
  partTitle: 'For the research office',
  partText: (edition: number) =>
    `Of edition ${edition} you can make a package of anonymised answers. It is locked: only the office can open it, and you cannot.`,
  openFirst: 'First open the invitation that the research office gave you: the link, or here the file.',
  inside: 'This is in it',
  insideNames: 'the name of the network, the school year and the number of members, if that is known',
  insideInstrument: 'the questionnaire itself',
  insideRows: (count: number) =>
    `${counted(count, { one: 'row', other: 'rows' }, 'en')} in random order: of each member who counts in the edition all answers`,
  insideRole: (least: number) =>
    `with a row the role, but only if at least ${least} members share it; other roles are put together or left out`,
  insideEdition:
    'the number and check code of the edition, and a random number of the round, so that the same round counts once',
  outside: 'This is not in it',
  outsideMembers: 'names, times, slips, and any number that belongs to a member or a questionnaire',
  outsideTexts: 'notes, plans and stories',
  outsideNetwork: 'theme, kind, organisation and first year of the network',
  outsideLate: 'answers that came in or were changed after this edition',
  mayRecognise:
    'Somebody who knows how a member answered some statements may recognise that member’s row. A package that you have given cannot be called back.',
  shareAttention: 'Also share to which dimensions you want to give attention',
  attended: (names: string) => `You chose: ${names}.`,
  for: 'For',
  make: 'Make the package',
  making: 'The package is being made',
  made: (fileName: string, office: string) =>
    `The file ${fileName} is among your downloads. Send it to ${office}.`,
  fileName: 'research-package',
  knownOffices: 'Research offices on this device',
  failures: {
    invented: 'This is an invented network. Nothing of it goes to a research office.',
    'members-not-told':
      'There can be no package of this round: members did not read beforehand that their answers may go to a research office.',
    'to-be-deleted':
      'There can be no package of this round any more: the day after which the answers were to be deleted has passed.',
    'no-edition': 'There can be no package of this round: its latest edition cannot be read on this device.',
    'too-few-responses': (least: number) =>
      `There can be no package of this round: it needs at least ${least} handed-in questionnaires.`,
    'source-unknown':
      'There can be no package of this round: not everything that its latest edition was made from can be read on this device.',
    'no-key':
      'There can be no package of this round here: the answers have been deleted, or the round was closed on another device.',
    'device-key-lost':
      'There can be no package of this round now: the browser can no longer open its key. Open a backup that holds the round; after that it works again.',
    'damaged-round': 'There can be no package of this round: it is stored on this device in a damaged form.',
    'damaged-instrument':
      'There can be no package of this round: its questionnaire cannot be read on this device.',
    'too-large': 'The package was not made: it would be too large for an office to open.',
    'unusable-key':
      'The package was not made: the key of this office cannot be used. Ask the office for a new invitation.',
  },
};
