import type { ResearchRow } from '#research/ResearchRow.ts';
import { utf8Length } from './savBytes.ts';
import type { TextVariable, Variable } from './Variable.ts';

/** How a variable lies in a system file of SPSS. */
export interface SavColumn {
  readonly variable: Variable;
  /** Bytes of its longest text; 0 for a number. */
  readonly width: number;
  /** One, but for a text of more than 255 bytes. */
  readonly segments: readonly SavSegment[];
}

export interface SavSegment {
  /** At most 8 bytes, unique, in capitals. The variable's own name where that fits, and the name of no other. */
  readonly shortName: string;
  /** Bytes; 0 for a number. */
  readonly width: number;
  /** How many times 8 bytes a case needs for it. */
  readonly slots: number;
}

/** Bytes of text in every segment of a very long text but the last. */
export const SEGMENT_BYTES = 255;

export function savColumns(
  variables: readonly Variable[],
  rows: readonly ResearchRow[],
): readonly SavColumn[] {
  const freeName = shortNames(variables);
  return variables.map((variable) => {
    const width = variable.kind === 'text' ? longestText(variable, rows) : 0;
    const segments = segmentWidths(width).map((segment, place) => ({
      shortName: place === 0 && isShort(variable) ? variable.name.toUpperCase() : freeName(),
      width: segment,
      slots: Math.max(1, Math.ceil(segment / 8)),
    }));
    return { variable, width, segments };
  });
}

/** Gives a further name at every call. Some programs know a variable by its short name only, and take letters, digits and `_`. */
function shortNames(variables: readonly Variable[]): () => string {
  const taken = new Set(variables.filter(isShort).map(({ name }) => name.toUpperCase()));
  let count = 0;
  return () => {
    do count += 1;
    while (taken.has(`V_${count}`));
    return `V_${count}`;
  };
}

function isShort({ name }: Variable): boolean {
  return name.length <= 8;
}

/** SPSS allows no empty text and none of more than 32 767 bytes. */
function longestText({ valueOf }: TextVariable, rows: readonly ResearchRow[]): number {
  let longest = 1;
  for (const text of new Set(rows.map(valueOf))) longest = Math.max(longest, utf8Length(text));
  return Math.min(longest, 32_767);
}

/** A segment of 255 bytes for every 252 bytes of text but the last ones, by the format's own odd rule. */
function segmentWidths(width: number): readonly number[] {
  if (width <= SEGMENT_BYTES) return [width];
  const count = Math.ceil(width / 252);
  return [...Array.from({ length: count - 1 }, () => SEGMENT_BYTES), width - (count - 1) * 252];
}
