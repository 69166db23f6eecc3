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
 * `other-separator`: no comma, semicolon or tab between the columns. `unclear-missing`, `unclear-network`: a program's
 * word for "no value", such as R's `NA`; the first one among the answers stands for all. `misplaced-column`: another column belongs here, the one
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
  | 'unclear-network'
  | 'not-a-school-year'
  | 'unknown-role'
  | 'not-an-answer'
  | 'unclear-missing'
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
