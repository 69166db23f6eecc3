import type { ResearchRow } from '#research/ResearchRow.ts';

/** A column of the anonymised dataset, whatever the format. */
export type Variable = TextVariable | CodedVariable | NumberVariable;

interface AnyVariable {
  /** Lowercase letters, digits and `_`, starting with a letter; unique; at most 64 characters, and no keyword of SPSS or R. */
  readonly name: string;
  readonly label: string;
}

/** Free of personal text: names of networks, school years. */
export interface TextVariable extends AnyVariable {
  readonly kind: 'text';
  readonly valueOf: (row: ResearchRow) => string;
}

/** Whole numbers with a label each: answers, roles. */
export interface CodedVariable extends AnyVariable {
  readonly kind: 'coded';
  /** The points of a scale follow one another; roles do not. */
  readonly ordered: boolean;
  readonly values: readonly CodeLabel[];
  /** At most three: kinds of missing, with codes that lie outside the values. */
  readonly missing: readonly CodeLabel[];
  /** Always one of the codes above. */
  readonly valueOf: (row: ResearchRow) => number;
}

export interface CodeLabel {
  readonly code: number;
  readonly label: string;
}

export interface NumberVariable extends AnyVariable {
  readonly kind: 'number';
  readonly decimals: number;
  /** `null`: system-missing, an empty cell. */
  readonly valueOf: (row: ResearchRow) => number | null;
}
