import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { roundToOneDecimal } from '#aggregation/roundToOneDecimal.ts';
import { figureWithin, scaleEnds } from '#aggregation/scaleEnds.ts';

const FIVE_POINTS = { min: 1, max: 5 };

describe('how near to an end of the scale a figure may be shown', () => {
  it('is narrower for a small network than for a large one', () => {
    expect(scaleEnds({ n: 5, itemCount: 4, own: 1, scale: FIVE_POINTS })).toEqual({
      atMost: 2,
      atLeast: 4.1,
    });
    expect(scaleEnds({ n: 30, itemCount: 4, own: 1, scale: FIVE_POINTS })).toEqual({
      atMost: 1.2,
      atLeast: 4.8,
    });
  });

  it('is what the table in docs/disclosure.md says', () => {
    const rows = [
      ...readFileSync('docs/disclosure.md', 'utf8').matchAll(/^\| +(\d+) \| +([\d.]+) \| +([\d.]+) \|/gm),
    ];
    expect(rows.map(([, n]) => Number(n))).toEqual([5, 8, 12, 20, 30]);
    for (const [, n, atMost, atLeast] of rows) {
      const ends = scaleEnds({ n: Number(n), itemCount: 4, own: 1, scale: FIVE_POINTS });
      expect(ends).toEqual({ atMost: Number(atMost), atLeast: Number(atLeast) });
    }
  });

  it('leaves room for one other member to be one answer away from the end', () => {
    fc.assert(
      fc.property(shape(), ({ n, itemCount, scale }) => {
        const ends = scaleEnds({ n, itemCount, own: 1, scale });
        const readerAtOtherEnd = scale.max - scale.min;
        for (const distance of [readerAtOtherEnd, readerAtOtherEnd + 1 / itemCount]) {
          expect(figureWithin(ends, scale.max - distance / n)).toEqual({
            kind: 'at-least',
            bound: ends.atLeast,
          });
          expect(figureWithin(ends, scale.min + distance / n)).toEqual({
            kind: 'at-most',
            bound: ends.atMost,
          });
        }
      }),
      { seed: 20260, numRuns: 500 },
    );
  });

  it('never lets the bounds cross, from five members on', () => {
    fc.assert(
      fc.property(shape(), (any) => {
        const { atMost, atLeast } = scaleEnds(any);
        expect(atMost).toBeLessThanOrEqual(atLeast);
        expect([atMost, atLeast].map(roundToOneDecimal)).toEqual([atMost, atLeast]);
      }),
      { seed: 20260, numRuns: 500 },
    );
  });

  it('gives a bound that is true, or the rounded value itself', () => {
    fc.assert(
      fc.property(shape(), fc.double({ min: 0, max: 1, noNaN: true }), (any, place) => {
        const value = any.scale.min + place * (any.scale.max - any.scale.min);
        const figure = figureWithin(scaleEnds(any), value);
        if (figure.kind === 'value') expect(figure.value).toBe(roundToOneDecimal(value));
        if (figure.kind === 'at-least') expect(value).toBeGreaterThan(figure.bound);
        if (figure.kind === 'at-most') expect(value).toBeLessThan(figure.bound);
      }),
      { seed: 20260, numRuns: 500 },
    );
  });

  it('depends on the rounded figure alone', () => {
    const ends = scaleEnds({ n: 5, itemCount: 4, own: 1, scale: FIVE_POINTS });
    expect(figureWithin(ends, 4.149)).toEqual({ kind: 'value', value: 4.1 });
    expect(figureWithin(ends, 4.15)).toEqual({ kind: 'at-least', bound: 4.1 });
    expect(figureWithin(ends, 1.95)).toEqual({ kind: 'value', value: 2 });
    expect(figureWithin(ends, 1.949)).toEqual({ kind: 'at-most', bound: 2 });
  });
});

function shape() {
  return fc
    .record({
      n: fc.integer({ min: 5, max: 40 }),
      itemCount: fc.integer({ min: 1, max: 12 }),
      min: fc.integer({ min: -5, max: 1 }),
      range: fc.integer({ min: 1, max: 10 }),
    })
    .map(({ n, itemCount, min, range }) => ({ n, itemCount, own: 1, scale: { min, max: min + range } }));
}
