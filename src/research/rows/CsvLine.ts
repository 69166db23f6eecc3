/** One record of a CSV file. */
export interface CsvLine {
  /** The line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The places, from 0, of cells that stand in quotation marks. */
  readonly quoted: readonly number[];
  /** What is wrong with cells as such, whatever they should hold; at most one a cell. */
  readonly faults: readonly CsvFault[];
}

export interface CsvFault {
  readonly kind: CsvFaultKind;
  /** From 1. */
  readonly column: number;
}

/** `stray-quote`: a quotation mark in a cell that does not begin with one, or text after the closing one. */
export type CsvFaultKind = 'long-cell' | 'stray-quote' | 'unclosed-quote';
