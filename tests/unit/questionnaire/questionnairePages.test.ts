import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { questionnairePages } from '#questionnaire/questionnairePages.ts';
import { answerOf, responseOptions } from '#questionnaire/responseOptions.ts';
import { isAnswerOf } from '#response/isAnswerOf.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const RUNS = { seed: 13, numRuns: 100 };

describe('the pages of any instrument', () => {
  test('hold every item exactly once, dimension by dimension in the order of the instrument', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => {
        const inOrder = instrument.dimensions.flatMap(({ id }) => dimensionItems(instrument, id));
        expect(questionnairePages(instrument).flat()).toEqual(inOrder);
        expect(new Set(inOrder).size).toBe(instrument.items.length);
      }),
      RUNS,
    );
  });

  test('are never empty and never mix dimensions', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => {
        for (const page of questionnairePages(instrument)) {
          expect(page).not.toEqual([]);
          expect(new Set(page.map(({ dimension }) => dimension)).size).toBe(1);
        }
      }),
      RUNS,
    );
  });

  test.each([
    [6, [6]],
    [7, [4, 3]],
    [13, [4, 5, 4]],
    [40, [6, 5, 6, 6, 6, 5, 6]],
  ])('spread a dimension of %i items evenly', (count, sizes) => {
    expect(questionnairePages(withItems(count)).map(({ length }) => length)).toEqual(sizes);
  });
});

test('the options of any scale are its points from low to high, and one beside it', () => {
  fc.assert(
    fc.property(arbitraryInstrument(), ({ scale, languages }) => {
      const options = responseOptions(scale, languages[0]!);
      const answers = options.map(({ value }) => answerOf(value));
      const points = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
      expect(answers).toEqual([...points, 'na']);
      expect(answers.every((answer) => isAnswerOf(scale, answer))).toBe(true);
      expect(options.map(({ onScale }) => onScale)).toEqual([...points.map(() => true), false]);
    }),
    RUNS,
  );
});

/** One dimension with so many items. */
function withItems(count: number): Instrument {
  const [dimension] = smallInstrument.dimensions;
  const [item] = smallInstrument.items;
  return {
    ...smallInstrument,
    dimensions: [dimension!],
    items: Array.from({ length: count }, (_, index) => ({ ...item!, id: `i${index}` })),
  };
}
