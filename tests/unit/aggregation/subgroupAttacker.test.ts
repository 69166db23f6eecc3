import { describe, expect, it } from 'vitest';

import { networkMean } from '#aggregation/networkMean.ts';
import { profile } from '#aggregation/profile.ts';
import { roundToOneDecimal } from '#aggregation/roundToOneDecimal.ts';
import { figureWithin, scaleEnds } from '#aggregation/scaleEnds.ts';
import { scaleMean } from '#aggregation/scaleMean.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { certainReaders, instrumentOf, type Shape, type Show } from './certainReaders.ts';
import { answeringDigits } from './oneDimension.ts';

const ours: Show = (instrument, responses) => profile(instrument, responses, LIMIT_FLOORS);

/** As ours, where so many of the responses may each stand beside an earlier one. Which of them makes no difference. */
function besideEarlier(count: number): Show {
  return (instrument, responses) =>
    ours(
      instrument,
      responses.map((response, place) => (place < count ? { ...response, besideEarlier: true } : response)),
    );
}

describe('a member who may have given two of the responses, and reads items or means by role', () => {
  it.each<Shape>([
    { n: 6, k: 1, points: 5, roles: 0, own: 2, gaps: true },
    { n: 6, k: 2, points: 3, roles: 0, own: 2, gaps: true },
    { n: 14, k: 1, points: 3, roles: 0, own: 2 },
    { n: 14, k: 1, points: 4, roles: 0, own: 2 },
    { n: 12, k: 1, points: 3, roles: 2, own: 2 },
    { n: 13, k: 1, points: 2, roles: 2, own: 2, unsaid: true },
  ])('is certain of nobody: $n responses, $roles roles, $k items, $points points', (shape) => {
    expect(certainReaders(shape, besideEarlier(1))).toEqual([]);
  });

  it.each<Shape>([
    { n: 6, k: 1, points: 3, roles: 0, own: 2 },
    { n: 14, k: 1, points: 3, roles: 0, own: 2 },
    { n: 10, k: 1, points: 3, roles: 2, own: 2 },
  ])('would be of somebody if they were taken for one: $n responses, $roles roles', (shape) => {
    expect(certainReaders(shape, ours)).not.toEqual([]);
  });
});

describe('a member who reads means and counts of items', () => {
  it.each<Shape>([
    { n: 5, k: 1, points: 5, roles: 0, gaps: true },
    { n: 10, k: 1, points: 3, roles: 0, gaps: true },
    { n: 10, k: 1, points: 5, roles: 0 },
    { n: 12, k: 1, points: 4, roles: 0 },
    { n: 5, k: 2, points: 3, roles: 0, gaps: true },
    { n: 5, k: 3, points: 2, roles: 0 },
    { n: 10, k: 2, points: 2, roles: 0, gaps: true },
  ])('is certain of nobody: $n members, $k items, $points points', (shape) => {
    expect(certainReaders(shape, ours)).toEqual([]);
  });
});

describe('a member who reads means by role and knows who has which role', () => {
  it.each<Shape>([
    { n: 9, k: 1, points: 3, roles: 2, unsaid: true },
    { n: 10, k: 1, points: 3, roles: 2 },
    { n: 15, k: 1, points: 2, roles: 3 },
    { n: 10, k: 2, points: 2, roles: 2 },
  ])('is certain of nobody: $n members, $roles roles, $k items, $points points', (shape) => {
    expect(certainReaders(shape, ours)).toEqual([]);
  });
});

describe('the search would notice if', () => {
  it.each<[string, Shape, Show]>([
    ['an item near an end were shown', { n: 5, k: 1, points: 3, roles: 0 }, beside(itemMeans)],
    [
      'the mean of the hidden rest were not looked at',
      { n: 5, k: 2, points: 3, roles: 0 },
      beside(itemMeansAwayFromEnds),
    ],
    [
      'counts were hidden only where all others can be alike, so that hiding tells it',
      { n: 10, k: 1, points: 3, roles: 0 },
      beside(countsUnlessAlike),
    ],
    ['a role below the minimum were shown', { n: 6, k: 1, points: 3, roles: 2 }, beside(roleMeans(2))],
    [
      'what is left beside a role could be fewer than the minimum',
      { n: 7, k: 1, points: 3, roles: 2 },
      beside(roleMeans(5)),
    ],
    ['roles near an end were shown', { n: 10, k: 1, points: 3, roles: 2 }, beside(roleMeans(5))],
    [
      'the spread stood beside means by role',
      { n: 10, k: 1, points: 3, roles: 2 },
      besideRoles('dimensions'),
    ],
    ['counts stood beside means by role', { n: 10, k: 1, points: 3, roles: 2 }, besideRoles('items')],
  ])('%s', (_, shape, weakened) => {
    expect(certainReaders(shape, weakened)).not.toEqual([]);
  });

  /**
   * Three roles of five, two items, five points; the reader of the second role answered 1 and 2. Item 1 has sum 67 of
   * everybody, the roles have 30, 23 and 35. However many points a role gives less on item 1 and more on item 2 than in
   * this network, no role can do so without making the sum of item 1 lower: they are at its ends.
   */
  it('means of items stood beside means by role', () => {
    const instrument = instrumentOf({ k: 2, points: 5, roles: 3 });
    const groups = ['51 51 51 51 51', '41 41 41 41 12', '53 53 52 51 51'];
    const responses = groups.flatMap((digits, group) =>
      answeringDigits(digits).map((response) => ({ ...response, role: `r${group}` })),
    );
    const { roles, items } = profile(instrument, responses, LIMIT_FLOORS);
    expect(roles?.map(({ dimensions }) => dimensions[0]?.mean)).toEqual(
      [3, 2.3, 3.5].map((value) => ({ kind: 'value', value })),
    );
    expect(items?.every(({ mean, counts }) => mean.kind === 'hidden' && counts.kind === 'hidden')).toBe(true);
    const withoutRoles = profile({ ...instrument, roles: [] }, responses, LIMIT_FLOORS);
    expect(withoutRoles.items?.map(({ mean }) => mean)).toEqual([
      { kind: 'value', value: 4.5 },
      { kind: 'value', value: 1.4 },
    ]);
    expect(sumsOfFirstRole({ first: 4.5, second: 1.4, all: 2.9 })).toEqual(['25 5']);
  });
});

/** What the first role can have answered in all to each item, with these means beside the sums of the roles. */
function sumsOfFirstRole(shown: { first: number; second: number; all: number }): readonly string[] {
  const possible = new Set<string>();
  const steps = Array.from({ length: 21 }, (_, step) => 5 + step);
  for (const a of steps) {
    for (const b of steps) {
      for (const c of steps) {
        const seconds = [30 - a, 23 - b, 35 - c];
        // The four others of the second role, without the reader's 1 and 2.
        const others = [b - 1, 23 - b - 2];
        if (seconds.some((sum) => sum < 5 || sum > 25) || others.some((sum) => sum < 4 || sum > 20)) continue;
        const [first, second] = [a + b + c, seconds.reduce((sum, one) => sum + one, 0)];
        const means = [first / 15, second / 15, (first + second) / 30].map(roundToOneDecimal);
        if (means.join() === [shown.first, shown.second, shown.all].join()) possible.add(`${a} ${30 - a}`);
      }
    }
  }
  return [...possible];
}

function beside(more: Show): Show {
  return (instrument, responses) => [ours(instrument, responses), more(instrument, responses)];
}

/** What would be shown if no roles were asked, beside the roles where they are shown. */
function besideRoles(part: 'dimensions' | 'items'): Show {
  return beside(
    (instrument, responses) => profile({ ...instrument, roles: [] }, responses, LIMIT_FLOORS)[part],
  );
}

function itemMeans({ items }: Instrument, responses: readonly Response[]): unknown {
  return items.map(({ id }) => roundToOneDecimal(networkMean(answersTo(id, responses))));
}

function itemMeansAwayFromEnds({ items, scale }: Instrument, responses: readonly Response[]): unknown {
  const ends = scaleEnds({ n: responses.length, itemCount: 1, own: 1, scale });
  return items.map(({ id }) => figureWithin(ends, networkMean(answersTo(id, responses))));
}

function countsUnlessAlike({ scale: { min, max } }: Instrument, responses: readonly Response[]): unknown {
  const points = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  const counts = points.map((point) => answersTo('i1', responses).filter((one) => one === point).length);
  return Math.max(...counts) >= responses.length - 1 ? 'hidden' : counts;
}

function roleMeans(needed: number): Show {
  return ({ roles, items }, responses) =>
    roles.map(({ id }) => {
      const members = responses.filter(({ role }) => role === id);
      if (members.length < needed) return 'hidden';
      return roundToOneDecimal(networkMean(members.map(({ answers }) => scaleMean(answers, items) ?? NaN)));
    });
}

function answersTo(item: string, responses: readonly Response[]): readonly number[] {
  return responses.map(({ answers }) => Number(answers[item]));
}
