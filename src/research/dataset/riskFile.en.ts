import { smallestClass } from '#research/smallestClass.ts';
import type { RiskFileTexts } from './riskFile.nl.ts';

export const riskFile: RiskFileTexts = {
  title: 'Risk of recognition',
  safe: 'This dataset keeps the rules below.',
  unsafe: 'These rows do not keep the rules below and may not be handed on like this.',
  rule: 'The rules',
  ruleLines: [
    'Whoever knows the network, the school year and the role of a member knows which group of rows that member is in. That group must tell no more than that.',
    `Every group has at least ${smallestClass} rows (k-anonymity).`,
    'In every group, for every item, at least two different answers remain, also when any one answer is set aside (l-diversity). So even a member who knows their own answer does not know what all the others answered. "Don’t know or not applicable" is an answer here. An item that nobody in the group answered tells nothing.',
    'The same holds for every dimension: in every group at least two different scale means remain, also when any one row is set aside. So a member does not know either which scale mean all the others have who have one. A scale mean is the mean of somebody’s answers to a dimension, if at least half of its items were answered. A dimension for which nobody has one tells nothing.',
    'Rows have no number, no time and no text in anybody’s own words. Their order was drawn by lot.',
  ],
  figures: 'The dataset',
  figure: 'figure',
  value: 'number',
  rows: 'rows',
  classes: 'groups (network, school year and role)',
  k: 'k: rows in the smallest group',
  l: 'l: smallest number of different answers to an item within a group',
  classSizes: 'Size of the groups',
  differentAnswers: 'Different answers by group and item',
  different: 'different answers',
  pairs: 'times (group and item)',
  findings: 'What does not keep the rules',
  applied: 'What was done',
  nothingApplied: 'Nothing was needed: the rows kept the rules as they were.',
  references: 'References',
};
