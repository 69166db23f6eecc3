import type { ResearchRow } from '#research/ResearchRow.ts';
import { csvNumber, csvLiteral } from './csvCells.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { inPieces } from './inPieces.ts';
import type { Variable } from './Variable.ts';

/**
 * `dataset-nl-excel.csv`: to open in Excel as it is set up in the Netherlands, by a double click. A byte order mark,
 * semicolons, a decimal comma; labels in place of codes, also for what is missing; a text
 * stays a text, also where it looks like a number or a day. `variables` have Dutch labels.
 */
export function excelCsvFile(variables: readonly Variable[], rows: readonly ResearchRow[]): DatasetFile {
  const columns = variables.map(column);
  return {
    name: 'dataset-nl-excel.csv',
    *pieces() {
      yield `\ufeff${line(variables.map(({ name, label }) => csvLiteral(`${name}: ${label}`)))}`;
      yield* inPieces(rows, (row) => line(columns.map((field) => field(row))));
    },
  };
}

function column(variable: Variable): (row: ResearchRow) => string {
  switch (variable.kind) {
    case 'text':
      return (row) => csvLiteral(variable.valueOf(row));
    case 'coded': {
      const labels = new Map(
        [...variable.values, ...variable.missing].map(({ code, label }) => [code, csvLiteral(label)]),
      );
      return (row) => labels.get(variable.valueOf(row)) ?? '';
    }
    case 'number':
      return (row) => {
        const figure = variable.valueOf(row);
        return figure === null ? '' : csvNumber(figure, variable.decimals).replace('.', ',');
      };
  }
}

function line(fields: readonly string[]): string {
  return `${fields.join(';')}\r\n`;
}
