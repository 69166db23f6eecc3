import fc from 'fast-check';
import { expect, test } from 'vitest';

import { drawBelow } from '#shared/drawBelow.ts';
import { drawWords } from '#shared/drawWords.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';

test('each word is drawn as often as any other', () => {
  const words = Array.from({ length: 7 }, (_, index) => `w${index}`);
  const randomBytes = seededRandomBytes(2609);
  const drawn = drawWords(words, 70_000, randomBytes).split(' ');
  const squares = words.map((word) => (drawn.filter((one) => one === word).length - 10_000) ** 2 / 10_000);
  // Chi squared with six degrees of freedom: one in a thousand lies above 22.46.
  expect(squares.reduce((sum, square) => sum + square, 0)).toBeLessThan(22.46);
});

test('a draw beyond the last full multiple is drawn again, and any other is its remainder', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      (limit, draw) => {
        const draws = [draw, 5];
        const randomBytes = () => {
          const next = draws.shift() ?? 0;
          return new Uint8Array([next >>> 24, next >>> 16, next >>> 8, next]);
        };
        const isBeyond = draw >= 2 ** 32 - (2 ** 32 % limit);
        expect(drawBelow(limit, randomBytes)).toBe((isBeyond ? 5 : draw) % limit);
        expect(draws).toHaveLength(isBeyond ? 0 : 1);
      },
    ),
    {
      seed: 2610,
      examples: [
        [100_000, 2 ** 32 - 1],
        [3, 2 ** 32 - 1],
      ],
    },
  );
});
