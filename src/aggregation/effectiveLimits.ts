import { LIMIT_FLOORS, type Limits } from '#round/Limits.ts';

/**
 * The limits figures are held to: the round's own, each raised to its floor, and to the limit of the figure that tells
 * less, where something made it lower or no number at all.
 */
export function effectiveLimits(limits: Limits): Limits {
  const mean = atLeast(LIMIT_FLOORS.mean, limits.mean);
  const spread = atLeast(Math.max(LIMIT_FLOORS.spread, mean), limits.spread);
  const counts = atLeast(Math.max(LIMIT_FLOORS.counts, spread), limits.counts);
  return { mean, spread, counts, difference: atLeast(LIMIT_FLOORS.difference, limits.difference) };
}

/** Not Math.max: that would let NaN through, and no number of answers is below NaN. */
function atLeast(floor: number, limit: number): number {
  return limit >= floor ? limit : floor;
}
