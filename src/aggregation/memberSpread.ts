import type { Spread } from './Edition.ts';
import type { Hidden } from './Figure.ts';
import { quartiles } from './quartiles.ts';
import { figureWithin, type ScaleEnds } from './scaleEnds.ts';
import { fewestAnswers } from './scaleMean.ts';

const TOLERANCE = 1e-9;

/**
 * The middle half of the members' scale means (8 or more of them), or hidden where it is so narrow that, with the
 * mean, it could give everyone's answers away. Lowest and highest are never shown: they are one person's value.
 *
 * Why narrow is hidden: at n = 8 one member who answered 1 and sees mean 2.8 and quartiles 3.0 and 3.0 on a one-item
 * dimension knows that all seven others answered 3. If all others gave the same value c, two of them could instead
 * have given one step δ less and one step δ more: same mean, and quartiles at most δ/4 apart. A step is at most
 * 1/⌈k/2⌉ (half rule). Hiding everything up to that width makes "all the same" look like "not all the same", and a
 * spread that is shown then says that the others differ. docs/disclosure.md has the whole argument.
 */
export function memberSpread(
  scaleMeans: readonly number[],
  itemCount: number,
  ends: ScaleEnds,
): Spread | Hidden {
  const { lower, upper } = quartiles(scaleMeans);
  if (upper - lower <= widestHidden(itemCount) + TOLERANCE) return { kind: 'hidden', reason: 'privacy' };
  return { kind: 'spread', lower: figureWithin(ends, lower), upper: figureWithin(ends, upper) };
}

function widestHidden(itemCount: number): number {
  return 1 / (4 * fewestAnswers(itemCount));
}
