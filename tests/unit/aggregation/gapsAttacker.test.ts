import '#tests/support/reportCounterexamples.ts';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SafeAgainst } from '#round/SafeAgainst.ts';
import { alikeIn, alternatives } from '#tests/attack/alternatives.ts';
import { everyDivided } from '#tests/attack/byRole.ts';
import { everyNetwork } from '#tests/attack/everyNetwork.ts';
import { type Kind, kindsFrom, kindsOf } from '#tests/attack/kinds.ts';
import { leakyNetworks } from '#tests/attack/leakyNetworks.ts';
import { networkOf } from '#tests/attack/networkOf.ts';
import type { Shape } from '#tests/attack/Shape.ts';
import { DIVISIONS, EDITIONS, SAMPLED, SHAPES } from '#tests/attack/shapes.ts';
import { responsesOfKinds, shownByProduct } from '#tests/attack/shownByProduct.ts';
import { shownOf } from '#tests/attack/shownOf.ts';
import { everyPairOfEditions } from '#tests/attack/twoEditions.ts';

describe('a member who knows that an item was left open, or may have been', () => {
  it.each(SHAPES)('is certain of nobody: every network of $n with $k items and $points points', (shape) => {
    expect(everyNetwork(shape, 'as-it-is').certain).toEqual([]);
  });

  it.each(EDITIONS)(
    'is certain of nobody by two editions: $n with $k items and $points points, and $joined late',
    ({ joined, ...shape }) => {
      expect(everyPairOfEditions(shape, joined, 'as-it-is').certain).toEqual([]);
    },
  );

  it.each(DIVISIONS)(
    'is certain of nobody by roles of $roles, and $unsaid without, $k items, $points points',
    ({ roles, unsaid, ...shape }) => {
      expect(everyDivided(shape, { roles, unsaid }).certain).toEqual([]);
    },
  );

  it.each(SAMPLED)('finds another network, in samples of $n with $k items and $points points', (shape) => {
    const goesOn = (networks: number) => networks < 40;
    expect(leakyNetworks(shape, 'as-it-is', { seed: 20265, goesOn }).unresolved).toEqual([]);
  });
});

describe('with the rule as it was before, the search finds', () => {
  it('the reader who answered 1 and 5 beside 51 51 51 -3', () => {
    const { certain } = everyNetwork({ n: 5, k: 2, points: 5 }, 'as-it-was');
    expect(certain.filter((words) => words.startsWith('15 sees 30 0-0 [0,22]'))).toEqual([
      expect.stringContaining('item 1 5'),
    ]);
    expect(certain.filter((words) => words.startsWith('51 sees 30 0-0 [0,38]'))).toHaveLength(1);
  });

  it.each<Shape>([
    { n: 8, k: 2, points: 3 },
    { n: 9, k: 2, points: 3 },
  ])('people in networks of $n, with the spread', (shape) => {
    expect(everyNetwork(shape, 'as-it-was').certain).not.toEqual([]);
  });

  it('people by the first of two editions', () => {
    expect(everyPairOfEditions({ n: 5, k: 2, points: 5 }, 3, 'as-it-was').certain).not.toEqual([]);
  });

  it('nothing else that three members who answered 1115 and one of 344- can have answered to the last item', () => {
    const shape = { n: 5, k: 4, points: 5 };
    const [reader, ...others] = kindsFrom('5541 1115 1115 1115 344-', 5);
    if (reader === undefined) throw new Error('five rows');
    const [last] = alikeIn(others, 4);
    if (last === undefined) throw new Error('alike in the last item');
    expect(last).toEqual({ item: 3, answer: 5 });
    expect(alternatives(shape, 'as-it-was', kindsOf(shape))([reader], others, last)).toBeNull();
    expect(alternatives(shape, 'as-it-is', kindsOf(shape))([reader], others, last)).not.toBeNull();
  });
});

describe('the rules that the search wrote anew', () => {
  it('show what the product shows', () => {
    fc.assert(
      fc.property(someNetwork(), ({ shape, members }) => {
        const coded = asCoded(shape, members);
        expect(coded).toEqual(asShown(shape, members, 1));
        // Two who compare notes are one who gave two of them.
        if (shape.own > 1) expect(coded).toEqual(asShown(shape, members, 2));
      }),
      { seed: 20266, numRuns: 3000 },
    );
  });
});

/** Of 5 to 16 members, more often alike, and with fewer gaps, than chance would have it. */
function someNetwork(): fc.Arbitrary<{ readonly shape: Required<Shape>; readonly members: readonly Kind[] }> {
  return fc
    .record({
      n: fc.integer({ min: 5, max: 16 }),
      k: fc.integer({ min: 1, max: 4 }),
      points: fc.integer({ min: 2, max: 5 }),
      own: fc.integer({ min: 1, max: 3 }),
    })
    .chain((shape) => {
      const kinds = kindsOf(shape);
      const complete = fc.constantFrom(...kinds.filter(({ open }) => open === 0));
      const few = fc.tuple(complete, complete).chain((both) =>
        fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...both) }, fc.constantFrom(...kinds)), {
          ...{ minLength: shape.n, maxLength: shape.n },
        }),
      );
      const varied = fc.array(fc.oneof({ weight: 8, arbitrary: complete }, fc.constantFrom(...kinds)), {
        minLength: shape.n,
        maxLength: shape.n,
      });
      return fc.record({ shape: fc.constant(shape), members: fc.oneof(few, varied) });
    });
}

function asCoded(shape: Shape, members: readonly Kind[]) {
  const { mean, lower, upper, items, counts } = shownOf(shape, 'as-it-is')(networkOf(members, shape.k));
  return { mean, lower, upper, items: Array.from(items), counts: [...counts] };
}

function asShown({ k, points, own = 1 }: Shape, members: readonly Kind[], safeAgainst: SafeAgainst) {
  const responses = responsesOfKinds(members).map((response, place) =>
    place < own - safeAgainst ? { ...response, besideEarlier: true as const } : response,
  );
  return shownByProduct({ k, points }, safeAgainst)(responses);
}
