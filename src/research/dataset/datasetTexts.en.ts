import { codebookFile } from './codebookFile.en.ts';
import { codebookTable } from './codebookTable.en.ts';
import type { DatasetTexts } from './datasetTexts.nl.ts';
import { datasetTitle } from './datasetTitle.en.ts';
import { datasetVariables } from './datasetVariables.en.ts';
import { ddiFile } from './ddiFile.en.ts';
import { fileMeanings } from './fileMeanings.en.ts';
import { methodsNote } from './methodsNote.en.ts';
import { missingAnswers } from './missingAnswers.en.ts';
import { readmeFile } from './readmeFile.en.ts';
import { riskFile } from './riskFile.en.ts';
import { riskSentences } from './riskSentences.en.ts';

export const texts: DatasetTexts = {
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
