import type { ResearchRow } from '#research/ResearchRow.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { savCases } from './savCases.ts';
import { savColumns } from './savColumns.ts';
import { savDictionary } from './savDictionary.ts';
import type { Variable } from './Variable.ts';

/**
 * A system file of SPSS, in UTF-8, with labels, user-missing codes and measurement levels. SPSS keeps 255 bytes of the
 * label of a variable and 120 of that of a value; a longer label is cut between two characters.
 */
export function savFile(variables: readonly Variable[], rows: readonly ResearchRow[]): DatasetFile {
  return {
    name: 'dataset.sav',
    *pieces() {
      const columns = savColumns(variables, rows);
      yield savDictionary(columns, rows.length);
      yield* savCases(columns, rows);
    },
  };
}
