import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Language, LANGUAGES } from '#shared/Language.ts';
import { arbitraryPicture } from '#tests/support/arbitraryPicture.ts';
import {
  atLeast,
  exampleEdition,
  forPrivacy,
  type ProfileSketch,
  tooFew,
  value,
} from '#tests/support/exampleEdition.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { type Picture, pictureData } from '#visualisation/picture/pictureData.ts';
import { axisLeader } from '#visualisation/radar/axisLeader.ts';
import { pointAt } from '#visualisation/radar/radarGeometry.ts';
import { axisLabel, radarLayout, type RadarLayout } from '#visualisation/radar/radarLayout.ts';
import { type Box, boxOf, overlaps, type PlacedText } from '#visualisation/text/textBlock.ts';

const WIDTHS = [320, 390, 640, 1280, 1920, 3840];

function srtPicture(language: Language, mean: ProfileSketch['mean'] = value(3.4)): Picture {
  const sketches = srtInstrument.dimensions.map(() => ({ mean }));
  return pictureData(exampleEdition(srtInstrument, sketches), srtInstrument, language);
}

describe('the radar of any instrument in any room', () => {
  const anyLayout = fc
    .record({
      picture: arbitraryPicture(),
      width: fc.integer({ min: 320, max: 3840 }),
      height: fc.option(fc.integer({ min: 300, max: 2160 }), { nil: Infinity }),
    })
    .map(({ picture, width, height }) => ({ picture, layout: layoutAt(picture, width, height) }));

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

  it('draws a line to every label that stands away from its axis, and to no other', () => {
    holds(anyLayout, ({ layout }) => {
      const { centre, radius } = layout.frame;
      layout.labels.forEach((label, axis) => {
        const end = pointAt(centre, layout.directions[axis]!, radius);
        const isFar = distanceToBox(end, boxOf(label)) > 3 * layout.fontSize;
        const isNear = distanceToBox(end, boxOf(label)) < 2 * layout.fontSize;
        if (isFar) expect(axisLeader(layout, axis)).toMatch(/^M.+L/u);
        if (isNear) expect(axisLeader(layout, axis)).toBe('');
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
      (width) => layoutAt(srtPicture('nl'), width).frame.radius,
    );
    expect(radii).toEqual(radii.toSorted((one, other) => one - other));
    expect(radii.at(-1)).toBeGreaterThan(radii[0] ?? 0);
  });

  it.each(LANGUAGES)(
    'names every axis in full on the smallest phone and on the largest wall (%s)',
    (language) => {
      for (const mean of [value(3.4), atLeast(4.6), tooFew, forPrivacy]) {
        const picture = srtPicture(language, mean);
        for (const width of [312, ...WIDTHS]) {
          const { numbered, frame, fontSize } = layoutAt(picture, width);
          expect({ width, mean, numbered }).toEqual({ width, mean, numbered: false });
          expect(frame.radius).toBeGreaterThanOrEqual(55);
          expect(fontSize).toBeGreaterThanOrEqual(12.6);
        }
      }
    },
  );

  it('makes the text smaller only where the names would not fit', () => {
    for (let width = 400; width < 3900; width += 100) {
      expect(layoutAt(srtPicture('nl'), width).fontSize).toBe(Math.max(14, width / 72));
    }
  });
});

describe('the radar of the shipped instrument on the wall', () => {
  /** What the wall leaves for the picture beside the words, and its text; px. */
  const walls = [
    { wall: 720, width: 823, height: 689, fontSize: 25.4 },
    { wall: 1080, width: 1289, height: 1038, fontSize: 35 },
    { wall: 2160, width: 2579, height: 2076, fontSize: 70 },
  ];

  for (const language of LANGUAGES) {
    for (const { wall, ...room } of walls) {
      it(`has a circle of at least three fifths of a wall of ${wall} px, in text of full size (${language})`, () => {
        for (const mean of [value(3.4), atLeast(4.6)]) {
          const { frame, height, fontSize, numbered } = radarLayout(srtPicture(language, mean), room);
          expect((2 * frame.radius) / wall).toBeGreaterThanOrEqual(0.6);
          expect(height).toBeLessThanOrEqual(room.height);
          expect({ fontSize, numbered }).toEqual({ fontSize: room.fontSize, numbered: false });
        }
      });

      it(`has the words of the rings next to the circle, the side names beside them, on ${wall} px (${language})`, () => {
        const { frame, ringWords, headings, fontSize } = radarLayout(srtPicture(language), room);
        const [outer, inner] = ringWords.map(boxOf);
        if (outer === undefined || inner === undefined) throw new Error('words for both rings');
        const { x, y } = frame.centre;
        expect(y - frame.radius - outer.bottom).toBeCloseTo(0.8 * fontSize);
        expect(inner.top - y - frame.radius).toBeCloseTo(0.8 * fontSize);
        expect([outer, inner].map(({ left, right }) => (left + right) / 2)).toEqual([
          expect.closeTo(x),
          expect.closeTo(x),
        ]);
        for (const { top, bottom } of headings.map(boxOf)) {
          expect(top).toBeLessThan(outer.bottom);
          expect(bottom).toBeGreaterThan(outer.top);
        }
      });
    }
  }
});

function layoutAt(picture: Picture, width: number, height = Infinity): RadarLayout {
  return radarLayout(picture, { width, height, fontSize: Math.max(14, width / 72) });
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
  fc.assert(fc.property(arbitrary, claim), { seed: 11, numRuns: 40 });
}
