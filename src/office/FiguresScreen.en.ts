import type { FiguresScreenTexts } from './FiguresScreen.nl.ts';

export const figuresScreen: FiguresScreenTexts = {
  title: 'Reliability and agreement',
  undefinedNote: 'Where something cannot be computed, it says so, with the reason. It is not 0 then.',
  overall: 'By dimension',
  overallNote: 'Over all rows together, in the order of the questionnaire. Below α is its 95% interval.',
  agreement: 'r_wg(J) over the networks',
  agreementNote: 'Each network counts by itself in each school year.',
  details: 'Items and networks by dimension',
  detailsNote: 'Networks are in alphabetical order.',
  itemsOf: (dimension: string) => `Items of ${dimension}`,
  networksOf: (dimension: string) => `r_wg(J) by network: ${dimension}`,
  network: 'network',
  schoolYear: 'school year',
  completeRows: 'complete rows',
  methods: 'Methods, to take over',
  methodsText:
    'A text with these figures, the formulas, their sources, the rule for missing answers and the number of rows that are not complete. It names no network. The dataset gets a text of its own, over the rows in it.',
  copy: 'Copy the text',
  copied: 'Copied',
  notCopied: 'It could not be copied. Save the text as a file.',
  save: 'Save as a file',
  toDataset: 'Make a dataset',
};
