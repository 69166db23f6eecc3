import { counted } from '#i18n/format.ts';
import type { PictureTexts } from './picture.nl.ts';

export const picture: PictureTexts = {
  radar: 'Radar',
  dotPlot: 'Dot plot',
  view: 'View',
  views: { radar: 'Radar', dots: 'Dots', table: 'Table' },
  atLeast: (figure: string) => `${figure} or more`,
  atMost: (figure: string) => `${figure} or less`,
  fromTo: (lower: string, upper: string) => `${lower} to ${upper}`,
  hidden: {
    'too-few-answers': 'too few answers to show',
    privacy: "hidden so that nobody's answer is given away",
    'half-rule': 'too few answers that count',
    'other-questions': 'other questions or another scale then',
  },
  onScale: (figure: string, min: number, lowest: string, max: number, highest: string) =>
    `${figure}, on a scale from ${min} (${lowest}) to ${max} (${highest})`,
  noMean: (reason: string) => `no mean to see, ${reason}`,
  membersAnswered: (n: number) => counted(n, { one: 'member answered', other: 'members answered' }, 'en'),
  middleHalfBetween: (lower: string, upper: string) => `the middle half lies between ${lower} and ${upper}`,
  middleHalfAt: (figure: string) => `the middle half lies at ${figure}`,
  noMiddleHalf: (reason: string) => `no middle half to see, ${reason}`,
  itemsCounting: (counting: number, items: number) =>
    `${counting} of ${counted(items, { one: 'statement', other: 'statements' }, 'en')} ${counting === 1 ? 'counts' : 'count'}`,
  outOf: (counting: number, items: number) => `${counting} of ${items}`,
  schoolYear: (year: string) => year.replace('-', '–'),
  inSchoolYear: (year: string) => `School year ${year}`,
  edition: (number: number) => `edition ${number}`,
  oneKey: 'one key holder',
  twoKeys: 'two key holders',
  restored: 'made from a backup',
  code: (code: string) => `code ${code.replace(' ', '\u00a0')}`,
  yearAndEdition: (year: string, number: number) => `${year}, edition ${number}`,
  answered: (responses: number, members: number | null) =>
    members === null
      ? counted(responses, { one: 'member', other: 'members' }, 'en')
      : `${responses} of ${counted(members, { one: 'member', other: 'members' }, 'en')}`,
  besideEarlier: (beside: number) =>
    `${beside === 1 ? 'one' : beside} may stand beside an earlier one of the same person`,
  invented: 'invented example',
  ownOnly: 'only your answers',
  outerRing: (point: number) => `outer ring: ${point}`,
  innerRing: (point: number) => `inner ring: ${point}`,
  readHint: 'Point at a dimension to read what it says. Choose one to open it.',
  keysHint: 'The arrow keys take you from dimension to dimension; Enter opens one.',
  tableCaption: {
    network: "The network's answers in figures",
    member: 'Your own answers in figures',
    role: 'Mean of the answers by role',
  },
  side: 'Side',
  dimension: 'Dimension',
  mean: { network: 'Mean of the answers', member: 'Mean of your answers' },
  middleHalf: 'Middle half',
  members: 'Members who answered',
  items: 'Statements that count',
  howToRead: 'How to read this',
  legendMean: {
    network: 'The mean of the answers on one dimension.',
    member: 'The mean of your own answers on one dimension.',
  },
  legendSides: (process: string, product: string) => `Round belongs to ${process}, square to ${product}.`,
  legendBound:
    'An open mark with a thick line: the mean lies somewhere on that line. Showing it exactly would give answers away.',
  legendSpread: 'The band: the middle half of the members lies between these two values.',
  legendHidden: 'A hatched box: there is no mean to see here. The reason is beside it.',
  legendArea:
    'The line joins the points only to make them easier to follow. The area inside it means nothing.',
  notComparable: (names: string) =>
    `Not in the picture, because made with other questions or another scale: ${names}.`,
  partlyComparable: (name: string, dimensions: string) =>
    `${name} was made with another version of the questionnaire. Only dimensions with the same questions and the same scale lie beside this one. Not comparable: ${dimensions}.`,
  meanIn: (year: string, figure: string) => `${figure} in ${year}`,
  noMeanIn: (year: string, reason: string) => `no mean in ${year} (${reason})`,
  everybody: 'Everybody',
  byRole: 'By role',
  hiddenRoles: (names: string, reason: string) => `Not to be seen: ${names} (${reason}).`,
  throughTheYears: (dimension: string) => `${dimension} through the years`,
  seriesLegend: {
    network: 'Which mark belongs to which school year',
    role: 'Which mark belongs to which role',
  },
  source: (title: string, version: string) => `Questionnaire: ${title}, version ${version}`,
  workingWording: 'working wording, not the published text',
  pictureTitle: (network: string) => `${network}: the answers in a picture`,
};
