import fc from 'fast-check';
import { expect, test } from 'vitest';

import { shuffle } from '#research/shuffle.ts';
import type { RandomBytes } from '#shared/ports.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';

test('a shuffle keeps every value once, and leaves what it was given as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.nat(), (values, seed) => {
      const before = [...values];
      expect(shuffle(values, seededRandomBytes(seed)).sort()).toEqual([...values].sort());
      expect(values).toEqual(before);
    }),
    { seed: 1 },
  );
});

test('each of the 24 orders of four values comes about as often: χ² stays below its 0.999 quantile for 23 df', () => {
  const randomBytes = seededRandomBytes(2);
  const counts = new Map<string, number>();
  const draws = 24_000;
  for (let draw = 0; draw < draws; draw += 1) {
    const order = shuffle(['a', 'b', 'c', 'd'], randomBytes).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  const expected = draws / 24;
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(chiSquare).toBeLessThan(49.73);
});

test('a draw that would favour the first values is drawn again', () => {
  // 2³² is no multiple of 3: its largest value is beyond the last full one.
  const drawn = [
    [255, 255, 255, 255],
    [0, 0, 0, 1],
    [0, 0, 0, 0],
  ];
  const randomBytes: RandomBytes = () => Uint8Array.from(drawn.shift() ?? []);
  expect(shuffle(['a', 'b', 'c'], randomBytes)).toEqual(['c', 'a', 'b']);
  expect(drawn).toEqual([]);
});
