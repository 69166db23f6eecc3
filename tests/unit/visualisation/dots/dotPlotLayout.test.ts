import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryPicture } from '#tests/support/arbitraryPicture.ts';
import { dotPlotLayout, trackScale } from '#visualisation/dots/dotPlotLayout.ts';
import { boxOf, overlaps } from '#visualisation/text/textBlock.ts';

const anyLayout = fc
  .record({
    picture: arbitraryPicture(),
    width: fc.integer({ min: 320, max: 3840 }),
    height: fc.option(fc.integer({ min: 200, max: 2160 }), { nil: Infinity }),
  })
  .map(({ picture, width, height }) => {
    const size = { width, fontSize: Math.max(14, width / 72) };
    return {
      picture,
      height,
      roomy: dotPlotLayout(picture, size),
      layout: dotPlotLayout(picture, { ...size, height }),
    };
  });

describe('the dot plot of any instrument at any width', () => {
  it('keeps every text inside the box and clear of the others', () => {
    holds(({ layout }) => {
      const texts = [
        ...layout.scaleWords,
        ...layout.groups.map(({ heading }) => heading),
        ...layout.rows.flatMap(({ label, figure }) => [label, figure]),
      ].filter(({ lines }) => lines.length > 0);
      const boxes = texts.map(boxOf);
      boxes.forEach((box, index) => {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(layout.width + 0.01);
        expect(box.bottom).toBeLessThanOrEqual(layout.height + 0.01);
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other, -0.01)).toBe(false);
      });
    });
  });

  it('puts the ends of the scale at the ends of the track, with room between them', () => {
    holds(({ picture, layout: { track, width } }) => {
      expect(trackScale(track)(picture.scale.min)).toBeCloseTo(track.left);
      expect(trackScale(track)(picture.scale.max)).toBeCloseTo(track.right);
      expect(track.right - track.left).toBeGreaterThan(width * 0.3);
    });
  });

  it('stands closer together where that makes it fit the height, and only there', () => {
    holds(({ layout, roomy, height }) => {
      if (roomy.height <= height || layout.height > height) expect(layout).toEqual(roomy);
    });
  });

  it("groups the rows by side, each in the instrument's order", () => {
    holds(({ picture, layout }) => {
      const fromTop = layout.rows.toSorted((one, other) => one.top - other.top).map(({ axis }) => axis);
      expect(fromTop).toEqual(picture.sides.flatMap(({ axes }) => axes));
    });
  });
});

function holds(claim: (value: Parameters<Parameters<typeof anyLayout.map>[0]>[0]) => void): void {
  fc.assert(fc.property(anyLayout, claim), { seed: 5, numRuns: 60 });
}
