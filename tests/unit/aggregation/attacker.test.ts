import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { networkMean } from '#aggregation/networkMean.ts';
import { profile } from '#aggregation/profile.ts';
import { quartiles } from '#aggregation/quartiles.ts';
import { roundToOneDecimal } from '#aggregation/roundToOneDecimal.ts';
import type { DimensionShape } from '#aggregation/scaleEnds.ts';
import { scaleMean } from '#aggregation/scaleMean.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { arbitraryResponses } from './arbitraryResponses.ts';
import { answering, oneDimension } from './oneDimension.ts';
import { otherWorld, ourRule, pinnedCases, type Rule } from './pinnedMembers.ts';

/** n members, k items, points from min to max; small enough to go through every possible network. */
const SHAPES = [
  { n: 5, k: 1, min: 0, max: 1 },
  { n: 5, k: 1, min: 1, max: 5 },
  { n: 5, k: 1, min: -3, max: 3 },
  { n: 5, k: 1, min: 0, max: 10 },
  { n: 5, k: 2, min: 1, max: 5 },
  { n: 5, k: 3, min: 1, max: 4 },
  { n: 5, k: 4, min: -1, max: 1 },
  { n: 6, k: 2, min: 1, max: 4 },
  { n: 7, k: 1, min: 1, max: 7 },
  { n: 8, k: 1, min: 0, max: 1 },
  { n: 8, k: 1, min: 1, max: 5 },
  { n: 8, k: 1, min: -2, max: 2 },
  { n: 8, k: 2, min: 1, max: 4 },
  { n: 8, k: 2, min: 1, max: 5 },
  { n: 8, k: 3, min: 0, max: 2 },
  { n: 8, k: 4, min: 1, max: 2 },
  { n: 9, k: 1, min: 1, max: 5 },
  { n: 9, k: 2, min: 0, max: 2 },
  { n: 10, k: 1, min: 1, max: 5 },
  { n: 11, k: 3, min: 0, max: 1 },
  { n: 12, k: 1, min: 1, max: 5 },
];

/** Where one of the n may each stand beside an earlier one, and a reader may have given two; and so on. */
const SHAPES_WITH_SECOND_RESPONSES = [
  { n: 6, k: 1, min: 0, max: 1, own: 2 },
  { n: 6, k: 1, min: 1, max: 5, own: 2 },
  { n: 6, k: 2, min: 1, max: 4, own: 2 },
  { n: 7, k: 1, min: 1, max: 5, own: 2 },
  { n: 7, k: 1, min: 1, max: 5, own: 3 },
  { n: 8, k: 1, min: 1, max: 5, own: 4 },
  { n: 9, k: 1, min: 0, max: 10, own: 2 },
  { n: 12, k: 1, min: 1, max: 5, own: 2 },
  { n: 12, k: 2, min: 0, max: 1, own: 2 },
  { n: 13, k: 1, min: 1, max: 4, own: 2 },
  { n: 16, k: 1, min: 1, max: 3, own: 3 },
];

describe('a member who may have given several of the responses', () => {
  it.each(SHAPES_WITH_SECOND_RESPONSES)(
    'cannot work out anybody else, with up to $own of $n their own, $k items from $min to $max',
    (shape) => {
      expect(pinnedCases(shapeOf(shape), ourRule)).toEqual([]);
    },
  );
});

describe('a member who reads the picture, knows the rules and knows their own answers', () => {
  it.each(SHAPES)(
    'cannot work out anybody else, in any network of $n with $k items from $min to $max',
    (shape) => {
      expect(pinnedCases(shapeOf(shape), ourRule)).toEqual([]);
    },
  );

  it('cannot work out a chosen other member in larger networks either', () => {
    fc.assert(
      fc.property(network(), ({ instrument, responses, reader, victim }) => {
        const values = responses.map((response) => scaleMean(response.answers, instrument.items));
        fc.pre(values[victim] !== null && values[victim] !== undefined && reader !== victim);
        const world = values.filter((value) => value !== null);
        const placeOf = (member: number) => values.slice(0, member).filter((value) => value !== null).length;
        const shape = {
          n: world.length,
          itemCount: instrument.items.length,
          own: 1,
          scale: instrument.scale,
        };

        const [only] = profile(instrument, responses, LIMIT_FLOORS).dimensions;
        expect(ourRule(shape, world)).toBe(JSON.stringify(only));
        const counted = values[reader] === null ? null : placeOf(reader);
        expect(
          otherWorld(shape, ourRule, world, { reader: counted, victim: placeOf(victim) }),
        ).not.toBeNull();
      }),
      { seed: 20260, numRuns: 400 },
    );
  });
});

describe('the search would notice if', () => {
  it.each([
    { what: 'the bounds', n: 6, own: 2, max: 5 },
    { what: 'the spread', n: 9, own: 2, max: 5 },
  ])('$what took a reader with two responses for one with one', ({ n, own, max }) => {
    const asIfOne: Rule = (shape, values) => ourRule({ ...shape, own: 1 }, values);
    expect(pinnedCases(shapeOf({ n, k: 1, min: 1, max, own }), asIfOne)).not.toEqual([]);
  });

  it('means near the ends were shown exactly', () => {
    const withoutBounds: Rule = (_, values) => `${roundToOneDecimal(networkMean(values))}`;
    expect(pinnedCases(shapeOf({ n: 5, k: 1, min: 1, max: 5 }), withoutBounds)).not.toEqual([]);
  });

  it('the bound at the lower end were one tenth further out', () => {
    const looser: Rule = (_, values) => {
      const rounded = roundToOneDecimal(networkMean(values));
      return rounded < 1.9 ? 'at most 1.9' : `${rounded}`;
    };
    const shape = shapeOf({ n: 5, k: 4, min: 1, max: 5 });
    const othersAtTheEnd = [1, 1, 1, 1, 5];
    expect(otherWorld(shape, looser, othersAtTheEnd, { reader: 4, victim: 0 })).toBeNull();
    expect(otherWorld(shape, ourRule, othersAtTheEnd, { reader: 4, victim: 0 })).not.toBeNull();
  });

  it('a spread that is one point were shown', () => {
    expect(pinnedCases(shapeOf({ n: 8, k: 1, min: 1, max: 5 }), withNarrowSpread)).not.toEqual([]);
  });

  it('only a spread of no width at all were hidden, so that hiding it tells', () => {
    const telling: Rule = (shape, values) => {
      const { lower, upper } = quartiles(values);
      return upper === lower ? ourRule(shape, values) : withNarrowSpread(shape, values);
    };
    expect(pinnedCases(shapeOf({ n: 8, k: 1, min: 1, max: 5 }), telling)).not.toEqual([]);
  });

  it('a network of one or two other members had a picture', () => {
    const meanAlone: Rule = (_, values) => `${roundToOneDecimal(networkMean(values))}`;
    expect(pinnedCases(shapeOf({ n: 2, k: 1, min: 1, max: 5 }), meanAlone)).not.toEqual([]);
  });
});

const withNarrowSpread: Rule = (shape, values) => {
  const { lower, upper } = quartiles(values);
  return `${ourRule(shape, values)} ${roundToOneDecimal(lower)}–${roundToOneDecimal(upper)}`;
};

interface SmallShape {
  readonly n: number;
  readonly k: number;
  readonly min: number;
  readonly max: number;
  readonly own?: number;
}

function shapeOf({ n, k, min, max, own = 1 }: SmallShape): DimensionShape {
  return { n, itemCount: k, own, scale: { min, max } };
}

/** With a reader who, more often than chance would have it, is the one who differs. */
function network() {
  return fc
    .record({
      k: fc.integer({ min: 1, max: 6 }),
      min: fc.integer({ min: -1, max: 1 }),
      range: fc.integer({ min: 1, max: 6 }),
    })
    .chain(({ k, min, range }) => {
      const instrument = oneDimension(k, min, min + range);
      const responses = fc.oneof(arbitraryResponses(instrument), oneApart(k, min, min + range));
      return fc.record({
        instrument: fc.constant(instrument),
        responses: responses.filter((all) => all.length >= LIMIT_FLOORS.mean),
        reader: fc.oneof(fc.constant(0), fc.nat(11)),
        victim: fc.nat(4),
      });
    });
}

function oneApart(k: number, min: number, max: number): fc.Arbitrary<readonly Response[]> {
  const point = fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }));
  return fc.tuple(point, point, fc.integer({ min: 4, max: 11 })).map(([own, theirs, others]) => {
    const throughout = (answer: number) => answering(...Array.from({ length: k }, () => answer));
    return [throughout(own), ...Array.from({ length: others }, () => throughout(theirs))];
  });
}
