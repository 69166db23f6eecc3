import type { MeanInterval } from './DimensionReliability.ts';
import { intervalLevel } from './intervalLevel.ts';
import { meanOf, meanSquare, squaresAround } from './meanSquare.ts';
import { tQuantile } from './tQuantile.ts';

/**
 * Mean of the scale means of one network with its Student t interval, mean ± t · s/√n with n − 1 degrees of freedom: as
 * if the members who answered were drawn from many (no finite-population correction). `range` is that of the scale.
 */
export function meanInterval(scaleMeans: readonly number[], range: number): MeanInterval {
  const n = scaleMeans.length;
  const noInterval = { low: null, high: null, level: intervalLevel } as const;
  if (n === 0) return { n, mean: null, ...noInterval, why: 'too-few-rows' };
  const mean = meanOf(scaleMeans);
  if (n === 1) return { n, mean, ...noInterval, why: 'too-few-rows' };
  const variance = meanSquare(squaresAround(mean, scaleMeans), n - 1, range);
  if (variance === 0) return { n, mean, ...noInterval, why: 'no-variance' };
  const reach = tQuantile((1 + intervalLevel) / 2, n - 1) * Math.sqrt(variance / n);
  return { n, mean, low: mean - reach, high: mean + reach, level: intervalLevel };
}
