import type { ReadmeFileTexts } from './readmeFile.nl.ts';

export const readmeFile: ReadmeFileTexts = {
  about:
    'Answers of members of teacher learning networks, without names, numbers or times. The order of the rows was drawn by lot.',
  files: 'Files',
  file: 'file',
  is: 'what it is',
  working:
    'The questionnaire has a working wording: this is not the authors’ published text. There is more about it in codebook.md.',
  formulas:
    'A text that a spreadsheet would take for a formula has an apostrophe before it in the CSV files. In dataset-nl-excel.csv so has a text that would become a number, a date, a time or a truth value, such as the name 3-4.',
  questionnaire: 'Questionnaire',
};
