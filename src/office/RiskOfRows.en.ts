import { counted } from '#i18n/format.ts';
import type { RiskOfRowsTexts } from './RiskOfRows.nl.ts';

export const riskOfRows: RiskOfRowsTexts = {
  risk: 'Risk of recognition',
  rules: 'The rules',
  safe: 'The rows keep the rules. You can make a dataset of them.',
  safeNow: 'With these steps the rows keep the rules. You can make a dataset of them.',
  refusedTitle: 'Not yet like this',
  refused: (classes: number) =>
    `${counted(classes, { one: 'group tells', other: 'groups tell' }, 'en')} too much about people. So there will be no dataset like this.`,
  nothingLeft:
    'With the proposed steps no rows are left. So there will be no dataset. With more packages there may be.',
  rows: 'rows',
  classes: 'groups',
  k: 'k: rows in the smallest group',
  l: 'l: fewest different answers to an item in a group',
  none: 'none',
  andMore: (more: number) => `and ${counted(more, { one: 'more group', other: 'more groups' }, 'en')}`,
  proposals: 'What helps',
  proposalText:
    'Together these steps make the rows coarser, no more than is needed. They are listed in the report that comes with the dataset. The packages themselves do not change.',
  apply: 'Apply these steps',
  applied: 'Applied',
  startOver: 'Start over',
};
