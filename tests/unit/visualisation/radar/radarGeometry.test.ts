import { describe, expect, it } from 'vitest';

import type { DimensionProfile } from '#aggregation/Edition.ts';
import {
  axisDirections,
  distanceOf,
  outlinePairs,
  pointAt,
  type RadarFrame,
} from '#visualisation/radar/radarGeometry.ts';
import { ringNumbers } from '#visualisation/marks/ringNumbers.ts';
import { tooFew, value } from '#tests/support/exampleEdition.ts';

const frame: RadarFrame = { centre: { x: 100, y: 100 }, innerRadius: 10, radius: 90, min: 1, max: 5 };

describe('where the axes stand', () => {
  it('spreads each side over its own half circle, at the centres of equal sectors', () => {
    const angles = axisDirections(['process', 'product', 'process', 'product', 'process']);
    expect(angles.map(({ angle }) => angle)).toEqual([30, 45, 90, 135, 150]);
  });

  it('draws process on the right and product on the left, both from top to bottom', () => {
    const [process, product] = axisDirections(['process', 'product']);
    if (process === undefined || product === undefined) throw new Error('two axes');
    expect(pointAt(frame.centre, process, 50)).toEqual({ x: 150, y: expect.closeTo(100) as number });
    expect(pointAt(frame.centre, product, 50)).toEqual({ x: 50, y: expect.closeTo(100) as number });
    const [first, second] = axisDirections(['process', 'process']).map(
      (direction) => pointAt(frame.centre, direction, 50).y,
    );
    expect(first).toBeLessThan(second ?? 0);
  });

  it('puts the minimum on the inner ring, the maximum on the outer and equal steps between them', () => {
    expect([1, 2, 3, 4, 5].map((point) => distanceOf(frame, point))).toEqual([10, 30, 50, 70, 90]);
  });
});

describe('the outline', () => {
  const twoSides = axisDirections(['process', 'process', 'product', 'product']);
  const oneSide = axisDirections(['process', 'process', 'process']);

  it('goes round: down the process side and up the product side', () => {
    expect(outlinePairs(twoSides, shown('1111'))).toEqual([
      [0, 1],
      [1, 3],
      [3, 2],
      [2, 0],
    ]);
  });

  it('stays open with one side', () => {
    expect(outlinePairs(oneSide, shown('111'))).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('draws no line to or over a hidden mean', () => {
    expect(outlinePairs(twoSides, shown('1011'))).toEqual([
      [3, 2],
      [2, 0],
    ]);
    expect(outlinePairs(twoSides, shown('0000'))).toEqual([]);
  });

  it('joins two points once and one point with nothing', () => {
    expect(outlinePairs(axisDirections(['process', 'product']), shown('11'))).toEqual([[0, 1]]);
    expect(outlinePairs(axisDirections(['process']), shown('1'))).toEqual([]);
  });
});

describe('the numbers beside the rings', () => {
  it('numbers every ring where there is room, and always both ends', () => {
    expect(ringNumbers(1, 5, 30, 20)).toEqual([1, 2, 3, 4, 5]);
    expect(ringNumbers(1, 11, 12, 20)).toEqual([1, 3, 5, 7, 9, 11]);
    expect(ringNumbers(0, 7, 12, 20)).toEqual([0, 7]);
    expect(ringNumbers(-1, 0, 5, 20)).toEqual([-1, 0]);
  });
});

/** '1' for an axis with a mean, '0' for a hidden one. */
function shown(pattern: string): readonly DimensionProfile[] {
  return [...pattern].map((mark, index) => ({
    dimension: `d${index}`,
    n: 12,
    mean: mark === '1' ? value(3) : tooFew,
    spread: tooFew,
  }));
}
