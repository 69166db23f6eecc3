import '#tests/support/reportCounterexamples.ts';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DimensionProfile } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import { profile } from '#aggregation/profile.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { kindsFrom } from '#tests/attack/kinds.ts';
import { twoWhoCompare } from '#tests/attack/twoWhoCompare.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponses } from './arbitraryResponses.ts';
import { certainReaders, type Shape, type Show } from './certainReaders.ts';
import { answeringDigits, oneDimension } from './oneDimension.ts';
import { everyTwoReaders, ourRule, ourRuleForTwo, pinnedBySubtraction } from './pinnedBySubtraction.ts';

const forOne: Show = (instrument, responses) => profile(instrument, responses, LIMIT_FLOORS);
const forTwo: Show = (instrument, responses) => profile(instrument, responses, LIMIT_FLOORS, 2);
const TOO_FEW = { kind: 'hidden', reason: 'too-few-answers' };
const PRIVACY = { kind: 'hidden', reason: 'privacy' };

/** What two can be certain of where no role is asked is in twoWhoCompare.test.ts. */
describe('a round that is safe against two', () => {
  it('shows nothing of five, of whom the first two are certain that the others answered 5 to the first item', () => {
    const digits = '234 223 555 533 554';
    const { certain } = twoWhoCompare('as-it-is')({ n: 5, k: 3, points: 5 }, kindsFrom(digits, 5));
    expect(certain).toEqual([expect.stringMatching(/^234 and 223 .*: item 1 5$/)]);
    const responses = answeringDigits(digits);
    const means = (safeAgainst: 1 | 2) =>
      profile(oneDimension(3), responses, LIMIT_FLOORS, safeAgainst).items?.map(({ mean }) => mean);
    expect(means(1)).toEqual([value(3.8), value(3.6), value(3.8)]);
    expect(means(2)).toEqual([TOO_FEW, TOO_FEW, TOO_FEW]);
  });

  it('shows the mean of six, and not the items by which two are certain of the others', () => {
    const digits = '222 233 532 533 541 533';
    const { certain } = twoWhoCompare('as-it-is')({ n: 6, k: 3, points: 5 }, kindsFrom(digits, 5));
    expect(certain).toEqual([expect.stringMatching(/^222 and 233 .*: item 1 5$/)]);
    const shown = profile(oneDimension(3), answeringDigits(digits), LIMIT_FLOORS, 2);
    expect(shown.dimensions).toEqual([{ dimension: 'only', n: 6, mean: value(3.1), spread: TOO_FEW }]);
    expect(shown.items?.map(({ mean }) => mean)).toEqual([PRIVACY, PRIVACY, PRIVACY]);
  });

  it.each([
    [11, 'hidden', 'hidden'],
    [12, 'spread', 'hidden'],
    [13, 'spread', 'hidden'],
    [14, 'spread', 'counts'],
  ])('shows of %i members the spread as %s and the counts as %s', (n, spread, counts) => {
    const responses = answeringDigits(Array.from({ length: n }, (_, place) => 2 + (place % 3)).join(' '));
    const shown = profile(oneDimension(1), responses, LIMIT_FLOORS, 2);
    expect(shown.dimensions[0]?.spread.kind).toBe(spread);
    expect(shown.items?.[0]?.counts.kind).toBe(counts);
  });

  it('reckons besides with whoever says that they handed in before', () => {
    const responses = answeringDigits('22 33 33 34 43 44');
    const [first, ...rest] = responses;
    if (first === undefined) throw new Error('six');
    const meanOf = (some: typeof responses) =>
      profile(oneDimension(2), some, LIMIT_FLOORS, 2).dimensions[0]?.mean;
    expect(meanOf(responses)?.kind).toBe('value');
    expect(meanOf([{ ...first, besideEarlier: true }, ...rest])).toEqual(TOO_FEW);
  });

  it('keeps limits that are higher', () => {
    const responses = answeringDigits('22 33 33 34 43 44');
    const meanFrom = (mean: number) =>
      profile(oneDimension(2), responses, { ...LIMIT_FLOORS, mean }, 2).dimensions[0]?.mean.kind;
    expect([meanFrom(5), meanFrom(6), meanFrom(7)]).toEqual(['value', 'value', 'hidden']);
  });
});

describe('two who know who has which role', () => {
  it.each<Shape>([
    { n: 12, k: 1, points: 3, roles: 2, own: 2 },
    { n: 13, k: 1, points: 2, roles: 2, own: 2, unsaid: true },
  ])('are certain of nobody: $n responses, $roles roles, $k items, $points points', (shape) => {
    expect(certainReaders(shape, forTwo)).toEqual([]);
  });

  it('are certain of somebody in a round that is safe against one', () => {
    expect(certainReaders({ n: 10, k: 1, points: 3, roles: 2, own: 2 }, forOne)).not.toEqual([]);
  });
});

describe('two who subtract editions', () => {
  it.each<[sizes: readonly number[], points: number]>([
    [[6, 4], 5],
    [[6, 5], 4],
    [[7, 4], 4],
    [[8, 4], 3],
    [[6, 4], 2],
    [[6, 3], 4],
    [[6, 4, 4], 3],
    [[12, 4], 3],
  ])('are certain of nobody: %j members, %i points', (sizes, points) => {
    expect(pinnedBySubtraction(sizes, points, ourRuleForTwo, everyTwoReaders)).toEqual([]);
  });

  it('are certain of somebody in a round that is safe against one', () => {
    expect(pinnedBySubtraction([6, 4], 5, ourRule, everyTwoReaders)).not.toEqual([]);
  });
});

describe('a round that is safe against two shows no more than one that is not', () => {
  it('of a dimension: no mean, no narrower bound, and no spread', () => {
    const network = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), responses: arbitraryResponses(instrument) }),
    );
    fc.assert(
      fc.property(network, ({ instrument, responses }) => {
        const all = profile({ ...instrument, roles: [] }, responses, LIMIT_FLOORS).dimensions;
        const some = profile({ ...instrument, roles: [] }, responses, LIMIT_FLOORS, 2).dimensions;
        for (const [place, dimension] of some.entries()) {
          expect(isNoMore(dimension, all[place])).toBe(true);
        }
      }),
      { seed: 20270, numRuns: 300 },
    );
  });
});

function isNoMore(some: DimensionProfile, all: DimensionProfile | undefined): boolean {
  if (all === undefined) return false;
  if (!figureIsNoMore(some.mean, all.mean)) return false;
  if (some.spread.kind === 'hidden') return true;
  if (all.spread.kind === 'hidden') return false;
  return (
    figureIsNoMore(some.spread.lower, all.spread.lower) && figureIsNoMore(some.spread.upper, all.spread.upper)
  );
}

/** Whether the first is the same figure, or a bound that holds for it. */
function figureIsNoMore(some: Figure | Hidden, all: Figure | Hidden): boolean {
  if (some.kind === 'hidden') return true;
  if (all.kind === 'hidden') return false;
  const figure = all.kind === 'value' ? all.value : all.bound;
  if (some.kind === 'value') return all.kind === 'value' && some.value === figure;
  if (all.kind !== 'value' && all.kind !== some.kind) return false;
  return some.kind === 'at-least' ? some.bound <= figure : some.bound >= figure;
}

function value(shown: number) {
  return { kind: 'value', value: shown } as const;
}
