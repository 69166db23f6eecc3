import { partsOf, type Shape } from './Shape.ts';
import { HIDDEN } from './shownOf.ts';
import { type LateRule, secondMean } from './twoEditions.ts';

/** Of all ways in which a reader can make all newcomers but one up. */
export interface Told {
  readonly ways: number;
  /** Ways for which the mean of the later edition is hidden or shown by what the last newcomer answered. */
  readonly telling: number;
}

/**
 * Whether hiding tells something about one newcomer: of those who join after a first edition of this shape, the reader
 * made all but one up. The first edition has a mean in the middle of the scale, which leaves the mean of the later one a
 * value, so that it is hidden by the newcomers alone.
 */
export function whatHidingTells(shape: Shape, joined: number, rule: LateRule): Told {
  const { n, k, points } = shape;
  const parts = partsOf(k);
  const first = (n * parts * (1 + points)) / 2;
  // Of answers to all items: a k-th of a point apart.
  const scaleMeans = Array.from({ length: k * (points - 1) + 1 }, (_, step) => parts + (step * parts) / k);
  let [ways, telling] = [0, 0];
  const add = (left: number, from: number, sum: number): void => {
    if (left === 0) {
      ways += 1;
      const hidden = new Set(
        scaleMeans.map((last) => secondMean(shape, joined, first, sum + last, rule) === HIDDEN),
      );
      if (hidden.size > 1) telling += 1;
      return;
    }
    for (const [place, scaleMean] of scaleMeans.entries()) {
      if (place >= from) add(left - 1, place, sum + scaleMean);
    }
  };
  add(joined - 1, 0, 0);
  return { ways, telling };
}
