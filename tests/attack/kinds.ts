import { partsOf, type Shape } from './Shape.ts';

/** One way to answer all items of a dimension, such that there is a scale mean. */
export interface Kind {
  /** 0 for an item that is left open. */
  readonly row: readonly number[];
  /** A bit for each item that is left open. */
  readonly open: number;
  /** Sum of the answers given. */
  readonly sum: number;
  /** In `partsOf(k)` parts of a point. */
  readonly scaleMean: number;
  /** A bit for each answer to each item: item · points + answer − 1. */
  readonly given: number;
}

/** All of them, from the lowest scale mean to the highest. */
export function kindsOf({ k, points }: Omit<Shape, 'n'>): readonly Kind[] {
  return rows(k, points)
    .filter((row) => row.filter((answer) => answer > 0).length >= Math.max(1, Math.ceil(k / 2)))
    .map((row) => kindOf(row, points))
    .sort((one, other) => one.scaleMean - other.scaleMean);
}

export function kindOf(row: readonly number[], points: number): Kind {
  const answered = row.filter((answer) => answer > 0);
  const sum = answered.reduce((total, answer) => total + answer, 0);
  const bits = row.map((answer, item) => (answer > 0 ? 1 << (item * points + answer - 1) : 0));
  return {
    row,
    open: row.reduce((open, answer, item) => (answer > 0 ? open : open | (1 << item)), 0),
    sum,
    scaleMean: (sum * partsOf(row.length)) / answered.length,
    given: bits.reduce((all, bit) => all | bit, 0),
  };
}

/** Rows as they are written in the documentation: a digit an answer, `-` for an item left open. */
export function kindsFrom(digits: string, points: number): readonly Kind[] {
  return digits.split(' ').map((row) =>
    kindOf(
      [...row].map((answer) => (answer === '-' ? 0 : Number(answer))),
      points,
    ),
  );
}

function rows(k: number, points: number): readonly (readonly number[])[] {
  if (k === 0) return [[]];
  const answers = Array.from({ length: points + 1 }, (_, answer) => answer);
  return rows(k - 1, points).flatMap((row) => answers.map((answer) => [...row, answer]));
}
