import { codebookFile } from './codebookFile.nl.ts';
import { codebookTable } from './codebookTable.nl.ts';
import { datasetTitle } from './datasetTitle.nl.ts';
import { datasetVariables } from './datasetVariables.nl.ts';
import { ddiFile } from './ddiFile.nl.ts';
import { fileMeanings } from './fileMeanings.nl.ts';
import { methodsNote } from './methodsNote.nl.ts';
import { missingAnswers } from './missingAnswers.nl.ts';
import { readmeFile } from './readmeFile.nl.ts';
import { riskFile } from './riskFile.nl.ts';
import { riskSentences } from './riskSentences.nl.ts';

export const texts = {
  codebookFile,
  codebookTable,
  datasetTitle,
  datasetVariables,
  ddiFile,
  fileMeanings,
  methodsNote,
  missingAnswers,
  readmeFile,
  riskFile,
  riskSentences,
};

export type DatasetTexts = typeof texts;
