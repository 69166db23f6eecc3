import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryPicture } from '#tests/support/arbitraryPicture.ts';
import { exampleEdition, forPrivacy, tooFew, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { earlierStyle, MOST_BESIDE } from '#visualisation/marks/earlierStyle.ts';
import { filePalette, screenPalette } from '#visualisation/marks/palette.ts';
import { axisSentence, comparabilityTexts, trendSentence } from '#visualisation/picture/figureSentences.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';
import { boxOf, overlaps } from '#visualisation/text/textBlock.ts';
import { trendLayout, trendScale } from '#visualisation/trend/trendLayout.ts';

const current = exampleEdition(smallInstrument, [{ mean: value(3.9) }, { mean: value(2.1) }]);
const before = exampleEdition(smallInstrument, [{ mean: value(3.4) }, { mean: forPrivacy }], {
  schoolYear: '2025-2026',
});
const older = exampleEdition(smallInstrument, [{ mean: tooFew }, { mean: value(2.4) }], {
  schoolYear: '2024-2025',
});

describe('five years beside the current one', () => {
  it.each([screenPalette, filePalette])('differ in dash, in shape and in hue', (palette) => {
    const styles = Array.from({ length: 5 }, (_, place) => earlierStyle(place, palette));
    expect(MOST_BESIDE).toBe(5);
    for (const part of ['dash', 'shape', 'colour'] as const) {
      expect(new Set(styles.map((style) => style[part])).size).toBe(5);
    }
    const colours = Object.values(palette.side);
    expect(styles.some(({ colour }) => colours.includes(colour))).toBe(false);
    expect(styles.some(({ shape }) => shape === 'circle' || shape === 'square')).toBe(false);
  });
});

describe('a dimension through the years', () => {
  const picture = pictureData(current, smallInstrument, 'nl', [before, older]);

  it('says the figures in the order of the school years, and gaps with their reason', () => {
    expect(trendSentence(picture, 0)).toBe(
      'Geen gemiddelde in 2024–2025 (te weinig antwoorden om te tonen), 3,4 in 2025–2026, 3,9 in 2026–2027.',
    );
    const english = pictureData(current, smallInstrument, 'en', [before, older]);
    expect(trendSentence(english, 1)).toBe(
      "2.4 in 2024–2025, no mean in 2025–2026 (hidden so that nobody's answer is given away), 2.1 in 2026–2027.",
    );
  });

  it("stands on the instrument's whole scale, years from left to right, the current one last", () => {
    const layout = trendLayout(picture, 0, { width: 600, fontSize: 14 });
    expect(layout.years.map(({ series }) => series.name)).toEqual(['2024–2025', '2025–2026', '2026–2027']);
    expect(layout.years.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
    expect(trendScale(layout.plot)(1)).toBeCloseTo(layout.plot.bottom);
    expect(trendScale(layout.plot)(4)).toBeCloseTo(layout.plot.top);
    expect(layout.scaleWords.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      'altijd',
      'nooit',
    ]);
  });

  it('has room for every word, whatever the instrument, and on the narrowest screen', () => {
    fc.assert(
      fc.property(arbitraryPicture(), fc.constantFrom(240, 320, 640, 1800), (any, width) => {
        const layout = trendLayout(any, 0, { width, fontSize: 14 });
        const boxes = [...layout.scaleWords, ...layout.years.map(({ label }) => label)].map(boxOf);
        for (const [place, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.bottom).toBeLessThanOrEqual(layout.height);
          expect(boxes.slice(place + 1).some((other) => overlaps(box, other))).toBe(false);
        }
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});

describe('an earlier year under another version of the instrument', () => {
  const earlierInstrument = {
    ...smallInstrument,
    version: '0.9.0',
    dimensions: smallInstrument.dimensions.toReversed(),
    items: smallInstrument.items.map((item) =>
      item.id === 'b1' ? { ...item, text: { nl: 'Anders gevraagd.', en: 'Asked otherwise.' } } : item,
    ),
  };
  const instrument = { id: 'small', version: '0.9.0', hash: 'earlier' };
  const edition = exampleEdition(
    earlierInstrument,
    [{ mean: value(1.1) }, { mean: value(2.2) }, { mean: value(2.7) }, { mean: value(3.3) }],
    { schoolYear: '2023-2024', instrument },
  );
  const instruments = new Map([['earlier', earlierInstrument]]);
  const picture = pictureData(current, smallInstrument, 'nl', [edition], instruments);

  it('lies beside it where the questions are the same, found by dimension and not by place', () => {
    expect(picture.earlier[0]?.profiles.map(({ dimension, mean }) => [dimension, mean])).toEqual([
      ['direction', value(3.3)],
      ['belonging', { kind: 'hidden', reason: 'other-questions' }],
      ['insight', value(2.2)],
      ['use', value(1.1)],
    ]);
  });

  it('has a gap with its reason elsewhere, and the picture says which dimensions these are', () => {
    expect(axisSentence(picture, 1)).toContain('2023–2024: toen andere vragen of een andere schaal.');
    expect(comparabilityTexts(picture)).toEqual([
      '2023–2024 is met een andere versie van de vragenlijst gemaakt. Alleen dimensies met dezelfde vragen en dezelfde schaal liggen ernaast. Niet te vergelijken: Verbondenheid.',
    ]);
  });

  it('is only named where nothing is the same, or where its instrument is not known here', () => {
    const none = new Map([['earlier', { ...earlierInstrument, languages: ['de'] }]]);
    for (const known of [none, new Map()]) {
      const apart = pictureData(current, smallInstrument, 'nl', [edition], known);
      expect(apart.earlier).toEqual([]);
      expect(apart.notComparable).toEqual(['2023–2024']);
    }
  });
});
