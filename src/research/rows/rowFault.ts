import type { CsvFaultKind } from './CsvLine.ts';

/** One thing about a file of rows that keeps it from being used. */
export interface RowFault {
  readonly kind: RowFaultKind;
  /** From 1, as are columns. */
  readonly line: number;
  readonly column: number;
  /** What stands there or is missing, shortened, where a sentence about it can quote it; else empty. */
  readonly about: string;
}

/**
 * `other-separator`: semicolons or tabs between the columns. `misplaced-column`: another column belongs here, the one
 * that `about` names. `ragged-line`: fewer cells than the header has, or more; the column is the first one missing or
 * too many.
 */
export type RowFaultKind =
  | CsvFaultKind
  | 'empty-file'
  | 'other-separator'
  | 'misplaced-column'
  | 'unknown-column'
  | 'duplicate-column'
  | 'missing-column'
  | 'ragged-line'
  | 'empty-network'
  | 'not-a-school-year'
  | 'unknown-role'
  | 'not-an-answer'
  | 'outside-scale';

const LONGEST_QUOTE = 60;

export function rowFault(kind: RowFaultKind, line: number, column: number, about = ''): RowFault {
  return {
    kind,
    line,
    column,
    about: about.length > LONGEST_QUOTE ? `${about.slice(0, LONGEST_QUOTE)}…` : about,
  };
}
