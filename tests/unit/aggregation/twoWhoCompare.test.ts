import { describe, expect, it } from 'vitest';

import { coalitions } from '#tests/attack/coalitions.ts';
import { everyTwo } from '#tests/attack/everyTwo.ts';
import { kindsFrom } from '#tests/attack/kinds.ts';
import { FOR_TWO } from '#tests/attack/shapes.ts';
import { twoWhoCompare } from '#tests/attack/twoWhoCompare.ts';
import { builtInInstrument } from '#usecases/instrument/builtInInstrument.ts';

/** What one reader knows is in gapsAttacker.test.ts; this is about two who put their answers together. */
describe('two members who compare notes', () => {
  const compare = twoWhoCompare('as-it-is');

  it('are certain of the three others of five, who all gave the end answer to an item that they themselves did not', () => {
    const { certain, unresolved } = compare({ n: 5, k: 2, points: 5 }, kindsFrom('13 33 53 52 54', 5));
    expect(certain).toEqual([expect.stringMatching(/^13 and 33 beside 53 52 54 see .*: item 1 5$/)]);
    expect(unresolved).toEqual([]);
  });

  it('are certain of nothing where all three others gave an answer in the middle', () => {
    const { alike, certain, unresolved } = compare({ n: 5, k: 2, points: 5 }, kindsFrom('13 33 43 42 44', 5));
    expect(alike).toBeGreaterThan(0);
    expect([...certain, ...unresolved]).toEqual([]);
  });

  it('are certain of all three others of five, who are at the end throughout, by a bound that one step would leave', () => {
    const { certain, unresolved } = compare(
      { n: 5, k: 4, points: 5 },
      kindsFrom('23-3 2434 5555 5555 5555', 5),
    );
    expect(certain).toHaveLength(4);
    expect(unresolved).toEqual([]);
  });

  it('are certain of nothing where the mean is only a bound', () => {
    const { alike, certain, unresolved } = compare({ n: 5, k: 1, points: 5 }, kindsFrom('4 3 5 5 5', 5));
    expect(alike).toBeGreaterThan(0);
    expect([...certain, ...unresolved]).toEqual([]);
  });

  it('are certain of nothing where it could be another item that all others gave the end answer to', () => {
    const { alike, certain, unresolved } = compare(
      { n: 5, k: 3, points: 5 },
      kindsFrom('333 222 534 544 544', 5),
    );
    expect(alike).toBeGreaterThan(0);
    expect([...certain, ...unresolved]).toEqual([]);
  });

  it('find little in ordinary networks of the instrument that comes with the app', async () => {
    const loaded = await builtInInstrument();
    if (!loaded.ok) throw new Error('the built-in instrument');
    const simulation = { instrument: loaded.value, members: 5, networks: 20, missing: 0.02, seed: 1 };
    const { networks, alike, certain, unresolved } = coalitions(simulation, 'as-it-is');
    expect(networks).toBe(20);
    expect(alike).toBeGreaterThan(100);
    expect([...certain, ...unresolved]).toEqual([]);
  });
});

describe('two members who compare what the product shows', () => {
  it.each(FOR_TWO)(
    'are certain of nothing where the round is safe against two: every network of $n with $k items and $points points',
    (shape) => {
      expect(everyTwo(shape, 2).certain).toEqual([]);
    },
  );

  it.each(FOR_TWO)(
    'are certain of something where it is safe against one: some network of $n with $k items and $points points',
    (shape) => {
      expect(everyTwo(shape, 1).certain).not.toEqual([]);
    },
  );
});
