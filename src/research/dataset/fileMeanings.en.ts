import type { FileMeaningsTexts } from './fileMeanings.nl.ts';

export const fileMeanings: FileMeaningsTexts = {
  'README.md': 'This file.',
  'dataset.csv': 'One line for each member and school year, with codes. UTF-8, commas, decimal points.',
  'dataset-long.csv':
    'The same answers with one line for each member and item; `row` keeps the answers of one member together.',
  'dataset-nl-excel.csv':
    'To open in a Dutch Excel: semicolons, decimal commas, Dutch labels in place of codes.',
  'dataset.sav':
    'For SPSS, PSPP, R (haven), gretl or JASP: with labels and with codes for what is missing. How to read it stands below.',
  'dataset.xlsx': 'Excel: one sheet with the data as codes and one with the codebook.',
  'import.sps': 'Reads `dataset.csv` into SPSS or PSPP, with labels and codes for what is missing.',
  'import.R': 'Reads `dataset.csv` into R, without further packages.',
  'codebook.md': 'What every column and every code means.',
  'ddi-codebook.xml': 'The same for data archives (DDI Codebook 2.5).',
  'datapackage.json': 'The same for programs (Frictionless Data Package).',
  'instrument.json': 'The questionnaire exactly as it was used.',
  'methods.md': 'Reliability and agreement, with formulas, sources and what was done about missing answers.',
  'risk-report.md': 'How likely it is that somebody is recognised, and what was done about it.',
  'CITATION.cff': 'How to cite this dataset.',
};
