import { citationFile } from './citationFile.ts';
import { codebookFile } from './codebookFile.ts';
import { csvFile } from './csvFile.ts';
import { dataPackageFile } from './dataPackageFile.ts';
import type { Dataset } from './Dataset.ts';
import type { DatasetArchive, DatasetFile } from './DatasetFile.ts';
import { datasetVariables } from './datasetVariables.ts';
import { ddiFile } from './ddiFile.ts';
import { excelCsvFile } from './excelCsvFile.ts';
import { importR } from './importR.ts';
import { importSps } from './importSps.ts';
import { longCsvFile } from './longCsvFile.ts';
import { methodsFile } from './methodsNote.ts';
import { readmeFile } from './readmeFile.ts';
import { riskFile } from './riskFile.ts';
import { savFile } from './savFile.ts';
import { XLSX_ROWS_MAX, xlsxFile } from './xlsxFile.ts';

/**
 * The files of the anonymised dataset, README first. Nothing in them tells when they were made: the same dataset gives
 * the same bytes. A workbook is left out where it could not hold the rows.
 */
export function datasetFiles(dataset: Dataset): readonly (DatasetFile | DatasetArchive)[] {
  const { instrument, rows, language } = dataset;
  const variables = datasetVariables(instrument, language);
  const others = [
    csvFile(variables, rows),
    longCsvFile(variables, rows),
    excelCsvFile(datasetVariables(instrument, 'nl'), rows),
    savFile(variables, rows),
    ...(rows.length > XLSX_ROWS_MAX ? [] : [xlsxFile(variables, rows, language)]),
    importSps(variables, rows),
    importR(variables),
    codebookFile(dataset, variables),
    ddiFile(dataset, variables),
    dataPackageFile(dataset, variables),
    { name: 'instrument.json', pieces: () => [`${JSON.stringify(instrument, null, 2)}\n`] },
    methodsFile(dataset),
    riskFile(dataset),
    citationFile(dataset.about),
  ];
  return [readmeFile(dataset, others), ...others];
}
