import type { ResearchRow } from '#research/ResearchRow.ts';
import { csvNumber, csvText } from './csvCells.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { inPieces } from './inPieces.ts';
import type { Variable } from './Variable.ts';

/**
 * `dataset.csv`: a line for each row and a column for each variable, with codes, a decimal point and an empty field for
 * a figure that there is not. RFC 4180 in UTF-8 without a byte order mark; the header has the names of the variables.
 */
export function csvFile(variables: readonly Variable[], rows: readonly ResearchRow[]): DatasetFile {
  return {
    name: 'dataset.csv',
    *pieces() {
      yield line(variables.map(({ name }) => csvText(name)));
      yield* inPieces(rows, (row) => line(variables.map((variable) => field(variable, row))));
    },
  };
}

function field(variable: Variable, row: ResearchRow): string {
  switch (variable.kind) {
    case 'text':
      return csvText(variable.valueOf(row));
    case 'coded':
      return String(variable.valueOf(row));
    case 'number': {
      const figure = variable.valueOf(row);
      return figure === null ? '' : csvNumber(figure, variable.decimals);
    }
  }
}

function line(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}
