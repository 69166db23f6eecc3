import type { ResearchRow } from '#research/ResearchRow.ts';
import { csvText } from './csvCells.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { inPieces } from './inPieces.ts';
import { itemVariables } from './itemVariables.ts';
import type { Variable } from './Variable.ts';

/** Of the columns of the wide shape, those that stand on every line of the long one: what describes the row. */
export function rowVariables(variables: readonly Variable[]): readonly Variable[] {
  return variables.filter(
    (variable) => variable.kind === 'text' || (variable.kind === 'coded' && !variable.ordered),
  );
}

/**
 * `dataset-long.csv`: a line for each row and item, missing answers included, with the same codes. `row` is the place
 * in `dataset.csv`, from 1: it keeps the answers of one member together and says nothing else. `item` is the name of
 * the item's column there.
 */
export function longCsvFile(variables: readonly Variable[], rows: readonly ResearchRow[]): DatasetFile {
  const describing = rowVariables(variables);
  const items = itemVariables(variables);
  return {
    name: 'dataset-long.csv',
    *pieces() {
      yield `${['row', ...describing.map(({ name }) => name), 'item', 'answer'].join(',')}\r\n`;
      yield* inPieces(rows, (row, place) => {
        const start = [
          String(place + 1),
          ...describing.map((variable) =>
            variable.kind === 'text' ? csvText(variable.valueOf(row)) : String(variable.valueOf(row)),
          ),
        ].join(',');
        return items.map((item) => `${start},${item.name},${item.valueOf(row)}\r\n`).join('');
      });
    },
  };
}
