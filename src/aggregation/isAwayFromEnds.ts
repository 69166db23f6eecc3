import type { DimensionShape } from './scaleEnds.ts';

/** Far above the error of binary floats, far below the distance between two means that can occur. */
const TOLERANCE = 1e-9;

/**
 * Whether somebody who knows this mean exactly, and `own` of the n responses, still cannot conclude that all
 * the others gave the end answer. It is the distance behind `scaleEnds`, (own · R + 1/k) / n, before any rounding, for a mean
 * that is not shown but follows from figures that are. What is exactly that far away looks like what is nearer.
 */
export function isAwayFromEnds(mean: number, { n, itemCount, own, scale }: DimensionShape): boolean {
  const distance = (own * (scale.max - scale.min) + 1 / itemCount) / n + TOLERANCE;
  return mean > scale.min + distance && mean < scale.max - distance;
}
