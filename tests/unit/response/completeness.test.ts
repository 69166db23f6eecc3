import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answeredCount, answerTo, unansweredItems } from '#response/completeness.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

test('an answer is a point, "don\'t know", or not there at all', () => {
  const answers = { d1: 4, b2: 'na' } as const;
  expect(['d1', 'b2', 'u1'].map((item) => answerTo(answers, item))).toEqual([4, 'na', undefined]);
});

describe('how far a member is', () => {
  test('"don\'t know" is an answer', () => {
    expect(answeredCount(smallInstrument, { d1: 4, b2: 'na' })).toBe(2);
    expect(unansweredItems(smallInstrument, { d1: 4, b2: 'na' }).map(({ id }) => id)).toEqual([
      ...['d2', 'd3', 'b1', 'i1', 'i2', 'u1', 'u2'],
    ]);
  });

  test('answers to other items count for nothing', () => {
    expect(answeredCount(smallInstrument, { elsewhere: 1 })).toBe(0);
  });

  test('every item is either answered or not', () => {
    const answered = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), response: arbitraryResponse(instrument) }),
    );
    fc.assert(
      fc.property(answered, ({ instrument, response: { answers } }) => {
        const open = unansweredItems(instrument, answers).map(({ id }) => id);
        expect(answeredCount(instrument, answers)).toBe(Object.keys(answers).length);
        expect(answeredCount(instrument, answers) + open.length).toBe(instrument.items.length);
        expect(open.some((id) => id in answers)).toBe(false);
      }),
      { seed: 12, numRuns: 50 },
    );
  });
});
