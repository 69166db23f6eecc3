import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DimensionProfile } from '#aggregation/Edition.ts';
import { arbitraryPicture } from '#tests/support/arbitraryPicture.ts';
import { tooFew, value } from '#tests/support/exampleEdition.ts';
import { distanceBetween, linesIn } from '#tests/support/linesIn.ts';
import { ringNumbers } from '#visualisation/marks/ringNumbers.ts';
import { figureNumber, figureRange } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import {
  axisDirections,
  type Direction,
  halfRingPath,
  outlinePath,
  pointAt,
  type RadarFrame,
  radiusScale,
  sectorPath,
  stretchPath,
} from '#visualisation/radar/radarGeometry.ts';

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
    expect([1, 2, 3, 4, 5].map(radiusScale(frame))).toEqual([10, 30, 50, 70, 90]);
  });
});

describe('the outline', () => {
  const twoSides = axisDirections(['process', 'process', 'product', 'product']);
  const oneSide = axisDirections(['process', 'process', 'process']);

  it('goes round: down the process side and up the product side', () => {
    expect(joined(twoSides, shown('1111'))).toEqual([
      [0, 1],
      [1, 3],
      [3, 2],
      [2, 0],
    ]);
  });

  it('stays open with one side', () => {
    expect(joined(oneSide, shown('111'))).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('draws no line to or over a hidden mean', () => {
    expect(joined(twoSides, shown('1011'))).toEqual([
      [3, 2],
      [2, 0],
    ]);
    expect(joined(twoSides, shown('0000'))).toEqual([]);
  });

  it('joins two points once and one point with nothing', () => {
    expect(joined(axisDirections(['process', 'product']), shown('11'))).toEqual([[0, 1]]);
    expect(joined(axisDirections(['process']), shown('1'))).toEqual([]);
  });
});

describe('the outline of any picture', () => {
  it('runs from mean to mean: as many lines as there are neighbours with a mean, and none to a gap', () => {
    eachSeries((directions, any, profiles) => {
      const marks = directions.map((direction, axis) => {
        const mean = profiles[axis]?.mean;
        return mean === undefined || mean.kind === 'hidden'
          ? null
          : pointAt(any.centre, direction, radiusScale(any)(figureNumber(mean)));
      });
      const shownMarks = marks.filter((mark) => mark !== null);
      const lines = linesIn(outlinePath(any, directions, profiles));
      for (const end of lines.flat()) {
        expect(Math.min(...shownMarks.map((mark) => distanceBetween(mark, end)))).toBeLessThan(0.01);
      }
      const gaps = marks.length - shownMarks.length;
      if (gaps === 0) {
        const bothSides = new Set(directions.map(({ side }) => side)).size === 2;
        expect(lines).toHaveLength(bothSides && marks.length > 2 ? marks.length : marks.length - 1);
      } else {
        expect(lines.length).toBeLessThanOrEqual(Math.max(0, shownMarks.length - 1));
        expect(lines.length).toBeGreaterThanOrEqual(shownMarks.length - gaps - 1);
      }
    });
  });

  it('leaves a bound open to its end of the scale: from the mark to the outer or the inner ring', () => {
    eachSeries((directions, any, profiles) => {
      directions.forEach((direction, axis) => {
        const mean = profiles[axis]?.mean;
        if (mean === undefined || mean.kind === 'hidden' || mean.kind === 'value') return;
        const [end, mark] = [
          mean.kind === 'at-least' ? any.radius : any.innerRadius,
          radiusScale(any)(mean.bound),
        ];
        const path = stretchPath(any, direction, figureRange(mean, any));
        const ends = linesIn(path).flatMap((line) => line.map((point) => distanceBetween(point, any.centre)));
        expect(ends.toSorted((one, other) => one - other)).toEqual(
          [mark, end].toSorted((one, other) => one - other).map((far) => expect.closeTo(far) as number),
        );
      });
    });
  });
});

describe('rings and sectors', () => {
  it('lets the half ring of a side bulge to that side', () => {
    expect(halfRingPath(frame.centre, 90, 'process')).toMatch(/^M100,10A90,90,0,\d,1,100,190$/u);
    expect(halfRingPath(frame.centre, 90, 'product')).toMatch(/^M100,10A90,90,0,\d,0,100,190$/u);
  });

  it('divides the half circle of a side among its axes, without gaps or overlaps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('process' as const, 'product' as const),
        fc.integer({ min: 1, max: 12 }),
        (side, count) => {
          const directions = axisDirections(Array<typeof side>(count).fill(side));
          const numbers = directions.map((direction) =>
            sectorPath(frame, directions, direction, 90)
              .split(/[A-Z,]/u)
              .filter((part) => part !== '')
              .map(Number),
          );
          expect(numbers.flat().every(Number.isFinite)).toBe(true);
          const edges = numbers.map((path) => [path.slice(2, 4), path.slice(-2)]);
          expect(edges[0]?.[0]).toEqual([100, 10]);
          expect(edges.at(-1)?.[1]).toEqual([100, 190]);
          edges.slice(1).forEach(([from], index) => {
            expect(from).toEqual(edges[index]?.[1]);
          });
        },
      ),
      { seed: 4, numRuns: 50 },
    );
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

/** Every year of any picture, in a circle of its own scale. */
function eachSeries(
  claim: (
    directions: readonly Direction[],
    any: RadarFrame,
    profiles: Picture['earlier'][number]['profiles'],
  ) => void,
): void {
  fc.assert(
    fc.property(arbitraryPicture(), ({ axes, scale, current, earlier }) => {
      const directions = axisDirections(axes.map(({ side }) => side));
      for (const { profiles } of [current, ...earlier]) {
        claim(directions, { ...frame, min: scale.min, max: scale.max }, profiles);
      }
    }),
    { seed: 8, numRuns: 100 },
  );
}

/** The axes that the outline joins, found by where it begins and ends its lines. */
function joined(
  directions: readonly Direction[],
  profiles: readonly DimensionProfile[],
): readonly (readonly number[])[] {
  const marks = directions.map((direction) => pointAt(frame.centre, direction, radiusScale(frame)(3)));
  return linesIn(outlinePath(frame, directions, profiles)).map((ends) =>
    ends.map((end) => marks.findIndex((mark) => distanceBetween(mark, end) < 0.01)),
  );
}

/** '1' for an axis with a mean, '0' for a hidden one. */
function shown(pattern: string): readonly DimensionProfile[] {
  return [...pattern].map((mark, index) => ({
    dimension: `d${index}`,
    n: 12,
    mean: mark === '1' ? value(3) : tooFew,
    spread: tooFew,
  }));
}
