import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pictureData, type Picture } from '../../../src/visualisation/pictureData.ts';
import { axisLabel, radarLayout, type RadarLayout } from '../../../src/visualisation/radarLayout.ts';
import { boxOf, overlaps, type Box, type PlacedText } from '../../../src/visualisation/textBlock.ts';
import { arbitraryPicture } from '../../support/arbitraryPicture.ts';
import { exampleEdition, value } from '../../support/exampleEdition.ts';
import { srtInstrument } from '../../support/smallInstrument.ts';

const WIDTHS = [320, 390, 640, 1280, 1920, 3840];
const srtPicture = pictureData(
  exampleEdition(
    srtInstrument,
    srtInstrument.dimensions.map(() => ({ mean: value(3.4) })),
  ),
  srtInstrument,
  'nl',
);

describe('the radar of any instrument at any width', () => {
  const anyLayout = fc
    .record({ picture: arbitraryPicture(), width: fc.integer({ min: 320, max: 3840 }) })
    .map(({ picture, width }) => ({ picture, layout: layoutAt(picture, width) }));

  it('keeps every text inside the box', () => {
    holds(anyLayout, ({ layout }) => {
      for (const box of allTexts(layout).map(boxOf)) {
        expect(box.left).toBeGreaterThanOrEqual(-0.01);
        expect(box.right).toBeLessThanOrEqual(layout.width + 0.01);
        expect(box.top).toBeGreaterThanOrEqual(-0.01);
        expect(box.bottom).toBeLessThanOrEqual(layout.height + 0.01);
      }
    });
  });

  it('lets no two texts overlap', () => {
    holds(anyLayout, ({ layout }) => {
      const boxes = allTexts(layout).map(boxOf);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other, -0.01)).toBe(false);
      });
    });
  });

  it('keeps every text clear of the circle, and the circle inside the box', () => {
    holds(anyLayout, ({ layout }) => {
      const { centre, radius } = layout.frame;
      for (const text of allTexts(layout)) {
        expect(distanceToBox(centre, boxOf(text))).toBeGreaterThan(radius);
      }
      expect(centre.y - radius).toBeGreaterThanOrEqual(0);
      expect(centre.y + radius).toBeLessThanOrEqual(layout.height);
      for (const { side } of layout.directions) {
        if (side === 'process') expect(centre.x + radius).toBeLessThanOrEqual(layout.width);
        else expect(centre.x - radius).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('keeps the labels of process right of the divider and those of product left of it', () => {
    holds(anyLayout, ({ layout }) => {
      layout.directions.forEach(({ side }, axis) => {
        const label = layout.labels[axis];
        if (label === undefined) throw new Error('a label for each axis');
        const { left, right } = boxOf(label);
        const { x } = layout.frame.centre;
        if (side === 'process') expect(left).toBeGreaterThanOrEqual(x);
        else expect(right).toBeLessThanOrEqual(x);
      });
    });
  });

  it('writes names and figures in full, or numbers the axes', () => {
    holds(anyLayout, ({ picture, layout }) => {
      layout.labels.forEach((label, axis) => {
        const expected = layout.numbered
          ? String(axis + 1)
          : axisLabel(picture, axis)
              .map(({ text }) => text)
              .join(' ');
        expect(withoutSpaces(label.lines.map(({ text }) => text).join(' '))).toBe(withoutSpaces(expected));
      });
    });
  });
});

describe('the radar of the shipped instrument', () => {
  it('never gets smaller with more room', () => {
    const radii = WIDTHS.filter((width) => width >= 640).map(
      (width) => layoutAt(srtPicture, width).frame.radius,
    );
    expect(radii).toEqual(radii.toSorted((one, other) => one - other));
    expect(radii.at(-1)).toBeGreaterThan(radii[0] ?? 0);
  });

  it('names its axes from a large phone on, and numbers them below that', () => {
    expect(WIDTHS.map((width) => layoutAt(srtPicture, width).numbered)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('never draws names around a circle of less than 90 px', () => {
    for (let width = 320; width < 700; width += 10) {
      const { numbered, frame } = layoutAt(srtPicture, width);
      if (!numbered) expect(frame.radius).toBeGreaterThanOrEqual(90);
    }
  });
});

function layoutAt(picture: Picture, width: number): RadarLayout {
  return radarLayout(picture, { width, fontSize: Math.max(14, width / 72) });
}

function allTexts({ labels, headings, ringWords }: RadarLayout): readonly PlacedText[] {
  return [...labels, ...headings, ...ringWords];
}

function distanceToBox({ x, y }: { x: number; y: number }, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function holds<Value>(arbitrary: fc.Arbitrary<Value>, claim: (value: Value) => void): void {
  fc.assert(fc.property(arbitrary, claim), { seed: 11, numRuns: 60 });
}
