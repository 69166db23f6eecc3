import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { exampleEdition, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';

describe('a picture of an edition', () => {
  it("keeps the instrument's order, words and items", () => {
    const picture = pictureData(
      exampleEdition(smallInstrument, [{ mean: value(2.5) }]),
      smallInstrument,
      'en',
    );
    expect(picture.axes.map(({ name }) => name)).toEqual(['Direction', 'Belonging', 'Insight', 'Use']);
    expect(picture.axes[1]?.items).toEqual(['I belong to this group.', "Everyone's voice counts."]);
    expect(picture.scale).toEqual({ min: 1, max: 4, lowest: 'never', highest: 'always' });
    expect(picture.sides).toEqual([
      { id: 'process', name: 'Process', axes: [0, 1] },
      { id: 'product', name: 'Product', axes: [2, 3] },
    ]);
    expect(picture.current.profiles[0]?.mean).toEqual(value(2.5));
  });

  it('draws only editions of the same instrument beside it, and names the others', () => {
    const edition = exampleEdition(smallInstrument, []);
    const same = exampleEdition(smallInstrument, [], { schoolYear: '2025-2026' });
    const other = exampleEdition(smallInstrument, [], {
      schoolYear: '2024-2025',
      instrument: { id: 'small', version: '0.9.0', hash: 'another' },
    });
    const picture = pictureData(edition, smallInstrument, 'nl', [same, other]);
    expect(picture.earlier.map(({ name }) => name)).toEqual(['2025–2026']);
    expect(picture.notComparable).toEqual(['2024–2025']);
  });

  it('tells two editions of one year apart by their number', () => {
    const first = exampleEdition(smallInstrument, []);
    const second = exampleEdition(smallInstrument, [], { number: 2 });
    const picture = pictureData(second, smallInstrument, 'nl', [first]);
    expect([picture.current.name, picture.earlier[0]?.name]).toEqual([
      '2026–2027, editie 2',
      '2026–2027, editie 1',
    ]);
  });

  it("speaks the instrument's own language where it lacks that of the screen", () => {
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => {
        const picture = pictureData(exampleEdition(instrument, []), instrument, 'nl');
        expect(instrument.languages).toContain(picture.instrumentLanguage);
        expect(picture.sides.flatMap(({ axes }) => axes).toSorted((one, other) => one - other)).toEqual(
          instrument.dimensions.map((_, index) => index),
        );
      }),
      { seed: 3, numRuns: 50 },
    );
  });
});
