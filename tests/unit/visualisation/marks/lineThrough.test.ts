import fc from 'fast-check';
import { expect, it } from 'vitest';

import { linesIn } from '#tests/support/linesIn.ts';
import { lineThrough } from '#visualisation/marks/lineThrough.ts';
import type { Point } from '#visualisation/marks/Point.ts';

const place = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((thousandths) => thousandths / 1000);
const mark: fc.Arbitrary<Point> = fc.record({ x: place, y: place });

it('joins every two neighbours that are there with a line of its own, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.option(mark)), (marks) => {
      const neighbours = marks.flatMap((from, index) => {
        const to = marks[index + 1];
        return from !== null && to ? [[from, to]] : [];
      });
      expect(linesIn(lineThrough(marks))).toEqual(neighbours);
    }),
    { seed: 3, numRuns: 300 },
  );
});

it('has nothing to draw where every mark is missing or stands alone', () => {
  expect(lineThrough([])).toBe('');
  expect(lineThrough([null, { x: 1, y: 2 }, null, { x: 3, y: 4 }])).toBe('');
});
