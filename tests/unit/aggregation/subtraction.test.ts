import { describe, expect, it } from 'vitest';

import { profile } from '#aggregation/profile.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { oneDimension } from './oneDimension.ts';
import { ourRule, pinnedBySubtraction, type Rule, sourcesOf } from './pinnedBySubtraction.ts';

/** How many were in the first edition, how many joined with each later one, and the points of the scale. */
const SHAPES: readonly [sizes: readonly number[], points: number][] = [
  [[5, 3], 5],
  [[5, 4], 5],
  [[5, 5], 4],
  [[6, 3], 4],
  [[7, 3], 4],
  [[8, 3], 4],
  [[8, 4], 4],
  [[9, 3], 3],
  [[5, 3], 2],
  [[4, 3], 5],
  [[5, 2], 5],
  [[5, 3, 3], 3],
  [[5, 4, 3], 3],
  [[5, 2, 3], 3],
  [[5, 3, 1], 4],
  [[8, 3, 4], 3],
  [[5, 3, 3, 3], 2],
];

describe('a reader who subtracts editions, knows the rules, who joined when, and their own answers', () => {
  it.each(SHAPES)('cannot work out anybody else: %j members, %i points', (sizes, points) => {
    expect(pinnedBySubtraction(sizes, points, ourRule)).toEqual([]);
  });

  it('is still shown something: newcomers away from the ends', () => {
    const [, later] = JSON.parse(
      ourRule(5, [
        [2, 3, 3, 4, 3],
        [3, 3, 3],
      ]),
    ) as { mean: unknown }[][];
    expect(later?.[0]?.mean).toEqual({ kind: 'value', value: 3 });
  });
});

describe('the search would notice if', () => {
  it('every edition showed what it would show by itself', () => {
    expect(pinnedBySubtraction([5, 3], 5, eachByItself)).not.toEqual([]);
  });

  it('three newcomers were enough, wherever they stand', () => {
    const meansOnly: Rule = (points, world) =>
      JSON.stringify(profilesOf(points, world).map(([only]) => only?.mean));
    expect(pinnedBySubtraction([5, 3], 5, meansOnly)).not.toEqual([]);
  });

  it('the spread stood beside the mean of a later edition', () => {
    const withSpread: Rule = (points, world) => {
      const byRule = ourRule(points, world);
      const shown = (JSON.parse(byRule) as { mean: { kind: string } }[][]).at(-1)?.[0]?.mean.kind;
      return shown === 'hidden' ? byRule : eachByItself(points, world);
    };
    expect(pinnedBySubtraction([8, 3], 5, withSpread)).not.toEqual([]);
  });
});

const eachByItself: Rule = (points, world) => JSON.stringify(profilesOf(points, world));

function profilesOf(points: number, world: Parameters<Rule>[1]) {
  return sourcesOf(world).map(
    (source) => profile(oneDimension(1, 1, points), source, LIMIT_FLOORS).dimensions,
  );
}
