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
  /** At most 8 bytes, unique. The period keeps it apart from every long name. */
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
  let named = 0;
  return variables.map((variable) => {
    const width = variable.kind === 'text' ? longestText(variable, rows) : 0;
    const segments = segmentWidths(width).map((segment) => {
      named += 1;
      return {
        shortName: `V.${named}`,
        width: segment,
        slots: Math.max(1, Math.ceil(segment / 8)),
      };
    });
    return { variable, width, segments };
  });
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
