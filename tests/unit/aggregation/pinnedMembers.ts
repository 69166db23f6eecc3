import { limitsBeside } from '#aggregation/limitsBeside.ts';
import { profileDimension } from '#aggregation/profileDimension.ts';
import type { DimensionShape } from '#aggregation/scaleEnds.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { multisets } from './multisets.ts';

/**
 * What the reader of a picture can work out about the others. A world is one scale mean for each member counted. The
 * reader knows their own answers, the instrument, the figures shown and the rule that made them; so the worlds that
 * remain possible are those in which the same rule shows the same figures.
 */
export type Rule = (shape: DimensionShape, scaleMeans: readonly number[]) => string;

/** The rule of the product. */
export const ourRule: Rule = ({ itemCount, own, scale }, scaleMeans) =>
  JSON.stringify(
    profileDimension(
      { dimension: 'only', scaleMeans, itemCount, own, scale },
      limitsBeside(LIMIT_FLOORS, own - 1),
    ),
  );

/** All values a scale mean can take under the half rule, ascending. */
function possibleScaleMeans({ itemCount, scale }: DimensionShape): readonly number[] {
  const values = new Set<number>();
  for (let answered = Math.ceil(itemCount / 2); answered <= itemCount; answered += 1) {
    for (let sum = scale.min * answered; sum <= scale.max * answered; sum += 1) values.add(sum / answered);
  }
  return [...values].sort((a, b) => a - b);
}

/**
 * Exact: goes through every world of this shape, and all that the reader can have given of it, from nothing to `own`
 * responses. The others are interchangeable to the reader, so one of them is pinned exactly when all others have one
 * and the same value in every world that remains possible. Returns those cases in words.
 */
export function pinnedCases(shape: DimensionShape, rule: Rule): readonly string[] {
  const grid = possibleScaleMeans(shape);
  const pinned: string[] = [];
  const given = Array.from({ length: shape.own + 1 }, (_, count) => [...multisets(grid, count)]).flat();
  for (const own of given) {
    const possible = new Map<string, Set<number>>();
    for (const others of multisets(grid, shape.n - own.length)) {
      const shown = rule(shape, [...others, ...own]);
      const values = possible.get(shown) ?? new Set();
      others.forEach((value) => values.add(value));
      possible.set(shown, values);
    }
    for (const [shown, values] of possible) {
      if (values.size === 1)
        pinned.push(`own ${own.join()}: all others ${[...values].join()}, from ${shown}`);
    }
  }
  return pinned;
}

/**
 * For larger networks: another world that shows the same, in which `victim` has another value, while at most one
 * other member but the reader differs as well. `null` when there is none.
 */
export function otherWorld(
  shape: DimensionShape,
  rule: Rule,
  world: readonly number[],
  { reader, victim }: { reader: number | null; victim: number },
): readonly number[] | null {
  const shown = rule(shape, world);
  const grid = possibleScaleMeans(shape);
  const fits = (candidate: readonly number[]) =>
    candidate[victim] !== world[victim] && rule(shape, candidate) === shown;
  const helpers = [...world.keys()].filter((member) => member !== victim && member !== reader);
  for (const helper of helpers) {
    const exchanged = world.with(victim, world[helper] ?? NaN).with(helper, world[victim] ?? NaN);
    if (fits(exchanged)) return exchanged;
  }
  const [helper = victim] = helpers;
  for (const theirs of grid) {
    for (const value of grid) {
      const changed = world.with(helper, theirs).with(victim, value);
      if (fits(changed)) return changed;
    }
  }
  return null;
}
