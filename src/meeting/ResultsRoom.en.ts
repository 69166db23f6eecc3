import { counted } from '#i18n/format.ts';
import type { ResultsRoomTexts } from './ResultsRoom.nl.ts';

export const resultsRoom: ResultsRoomTexts = {
  title: 'The picture of your network',
  editionOf: (number: number, day: string) => `Edition ${number}, published on ${day}`,
  onScreen: 'On screen',
  editionEntry: (number: number, day: string, responses: number) =>
    `Edition ${number}, published on ${day}, ${counted(responses, { one: 'submission', other: 'submissions' }, 'en')}`,
  earlierYears: 'Lay earlier years beside it',
  mostYears: (most: number) => `Up to ${most} earlier years can lie beside it at once.`,
  throughTheYears: 'Through the years',
  item: 'Statement',
  itemMean: 'Mean',
  noItemMeans:
    "There is nothing to see per statement here. It could give something of somebody's answer away, for instance where somebody left a statement open or nearly everybody answered alike.",
  someItemsHidden:
    "A statement is hidden where it could give something of somebody's answer away, for instance where somebody left it open or nearly everybody answered alike.",
  countsFrom: (counts: number) => `How often each answer was given is shown from ${counts} answers.`,
  countsHidden:
    "How often an answer was given is hidden where it could give something of somebody's answer away.",
  byRole: 'By role',
  byRoleLead:
    'Whoever chose a role counts with that role and with everybody. The order is that of the questionnaire.',
  noRoles:
    "By role there is nothing to see here. There are too few answers for each role, or it would give something of somebody's answer away.",
  noSpreadBesideRoles:
    "Where answers by role are shown, the middle half is not: together they could give something of somebody's answer away.",
  toTalkAbout: 'To talk about:',
  roleQuestion: "Does everyone's contribution count alike, whatever their role? How do you notice?",
  dimensions: 'Dimension by dimension',
  dimensionsLead:
    'You choose yourselves what to dwell on. Open a dimension to add a note, a story or a plan. The order is that of the questionnaire.',
  items: 'What was asked',
  prompts: 'To talk about',
  takeAway: 'Take away',
  whichPicture: 'Which picture',
  svg: 'Picture as SVG',
  png: 'Picture as PNG',
  csv: 'Figures as CSV',
  fileFailed: 'The picture could not be made into a file. Choose SVG or print the page.',
  slips: (count: number) =>
    `${counted(count, { one: 'slip', other: 'slips' }, 'en')} for this round: one questionnaire counts on each.`,
  limits: (mean: number, spread: number) =>
    `A mean is shown from ${mean} answers, the middle half from ${spread}. All figures are rounded to one decimal.`,
  safeForTwo:
    'Two members who put their answers side by side cannot be certain from the figures what anybody else answered either.',
  noPictureTitle: 'There is no picture, and that is how it should be',
  noPictureText: (responses: number, mean: number) =>
    responses === 0
      ? `No questionnaires were handed in. A picture appears from ${mean}.`
      : `${counted(responses, { one: 'questionnaire was', other: 'questionnaires were' }, 'en')} handed in; a dimension appears from ${mean} answers. With fewer one could see who answered what.`,
  noPictureBeside:
    'This edition follows an earlier one. Whoever subtracted the two could see what a few people answered. So this one shows no picture. The picture of the earlier edition is still there.',
  noPictureInstead:
    'The conversation can simply go on. Take the questions below and tell one another what you recognise; nobody has to say what they filled in.',
  partOfPicture: (hidden: number) =>
    hidden === 1
      ? 'For one dimension there is no mean to see. The reason is beside it.'
      : `For ${hidden} dimensions there is no mean to see. The reason is beside it.`,
  notClosed: 'This round has not been closed yet. While it is open, nobody sees anything of the answers.',
  damagedEdition: 'The edition of this round is damaged and therefore not shown. It has not been removed.',
  toRound: 'To the round',
  copyTable: 'Copy as table',
  copied: 'Copied. Paste the table into a spreadsheet or a document.',
  notCopied: 'Copying did not work. Save the figures as CSV.',
};
