import type { ResearchRow } from '#research/ResearchRow.ts';
import type { Language } from '#shared/Language.ts';
import { codebookTable } from './codebookTable.ts';
import type { DatasetArchive, DatasetFile } from './DatasetFile.ts';
import { type SheetCell, sheetPieces } from './sheetPieces.ts';
import type { Variable } from './Variable.ts';
import { HEADING_STYLE, xlsxFrame } from './xlsxFrame.ts';

/** What a sheet can hold beside its heading. */
export const XLSX_ROWS_MAX = 1_048_575;

/**
 * `dataset.xlsx` (Office Open XML): the sheet `data` as `dataset.csv` is, with codes, and the sheet `codebook` with what
 * they mean. Texts are stored as texts, so that none is ever a formula.
 */
export function xlsxFile(
  variables: readonly Variable[],
  rows: readonly ResearchRow[],
  language: Language,
): DatasetArchive {
  return {
    name: 'dataset.xlsx',
    parts: [
      ...xlsxFrame(['data', 'codebook']),
      sheet(1, function* () {
        yield variables.map(({ name }) => heading(name));
        for (const row of rows) yield variables.map((variable) => dataCell(variable, row));
      }),
      sheet(2, function* () {
        const [first = [], ...others] = codebookTable(variables, language);
        yield first.map((cell) => heading(String(cell)));
        for (const cells of others) yield cells.map((value) => ({ value }));
      }),
    ],
  };
}

function sheet(number: number, rows: () => Iterable<readonly SheetCell[]>): DatasetFile {
  return { name: `xl/worksheets/sheet${number}.xml`, pieces: () => sheetPieces(rows()) };
}

function dataCell(variable: Variable, row: ResearchRow): SheetCell {
  const value = variable.valueOf(row);
  if (variable.kind !== 'number' || typeof value !== 'number') return { value };
  return { value: Number(value.toFixed(variable.decimals)) };
}

function heading(value: string): SheetCell {
  return { value, style: HEADING_STYLE };
}
