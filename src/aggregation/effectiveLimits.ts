import { type Limits, limitFloors } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';

/**
 * The limits figures are held to: the round's own, each raised to its floor, and to the limit of the figure that tells
 * less, where something made it lower or no number at all. The floors are those of figures that are safe against so many.
 */
export function effectiveLimits(limits: Limits, safeAgainst: SafeAgainst = 1): Limits {
  const floors = limitFloors(safeAgainst);
  const mean = atLeast(floors.mean, limits.mean);
  const spread = atLeast(Math.max(floors.spread, mean), limits.spread);
  const counts = atLeast(Math.max(floors.counts, spread), limits.counts);
  return { mean, spread, counts, difference: atLeast(floors.difference, limits.difference) };
}

/** Not Math.max: that would let NaN through, and no number of answers is below NaN. */
function atLeast(floor: number, limit: number): number {
  return limit >= floor ? limit : floor;
}
