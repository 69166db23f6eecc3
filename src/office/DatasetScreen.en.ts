import type { DatasetScreenTexts } from './DatasetScreen.nl.ts';

export const datasetScreen: DatasetScreenTexts = {
  title: 'Anonymised dataset',
  changed: 'The packages on this device have changed meanwhile. No dataset was made. Below is how it is now.',
  make: 'Make the dataset',
  makeText:
    'You get one zip with the answers for SPSS, R, Excel and other programs, a codebook, the methods and the report on the risk of recognition. It has no names of members, no numbers and no times, and the order of the rows is drawn by lot.',
  datasetTitle: 'Title',
  titleMissing: 'Type a title.',
  creators: 'Creators',
  creatorsHint:
    'Names of people or organisations, with a semicolon between them. This is how the dataset is cited.',
  creatorsMissing: 'Type at least one creator.',
  language: 'Language of the labels and explanations',
  making: 'The dataset is being made',
  progress: (done: number, total: number) => `${done} of ${total} files ready`,
  stop: 'Stop',
  stopped: 'Stopped. No dataset was made.',
  made: (fileName: string) => `The file ${fileName} is among your downloads.`,
  fileName: 'dataset',
  toFigures: 'Reliability and agreement',
};
