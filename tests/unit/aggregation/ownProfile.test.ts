import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ownProfile } from '#aggregation/ownProfile.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const GAP = { kind: 'hidden', reason: 'half-rule' };

describe("one member's own figures", () => {
  it('are the mean of the answers on the scale, in one decimal, with how many statements count', () => {
    // direction 3, 3, 4 · belonging 2, "don't know" · insight one of two · use none
    const answers = { d1: 3, d2: 3, d3: 4, b1: 2, b2: 'na', i2: 4 } as const;
    expect(ownProfile(smallInstrument, answers)).toEqual([
      { dimension: 'direction', mean: { kind: 'value', value: 3.3 }, counting: 3, items: 3 },
      { dimension: 'belonging', mean: { kind: 'value', value: 2 }, counting: 1, items: 2 },
      { dimension: 'insight', mean: { kind: 'value', value: 4 }, counting: 1, items: 2 },
      { dimension: 'use', mean: GAP, counting: 0, items: 2 },
    ]);
  });

  it('leave a gap where fewer than half of the statements have an answer on the scale', () => {
    const [direction] = ownProfile(smallInstrument, { d1: 1, d2: 'na', d3: 'na' });
    expect(direction).toEqual({ dimension: 'direction', mean: GAP, counting: 1, items: 3 });
  });

  it('are shown to the member exactly, also where everything is answered alike', () => {
    const ends = ownProfile(smallInstrument, { d1: 4, d2: 4, d3: 4, b1: 1, b2: 1 });
    expect(ends.slice(0, 2).map(({ mean }) => mean)).toEqual([
      { kind: 'value', value: 4 },
      { kind: 'value', value: 1 },
    ]);
  });

  it("follow the half rule for any instrument and any answers, in the instrument's order", () => {
    const both = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), response: arbitraryResponse(instrument) }),
    );
    fc.assert(
      fc.property(both, ({ instrument, response: { answers } }) => {
        const own = ownProfile(instrument, answers);
        expect(own.map(({ dimension }) => dimension)).toEqual(instrument.dimensions.map(({ id }) => id));
        for (const { dimension, mean, counting, items } of own) {
          const given = dimensionItems(instrument, dimension)
            .map(({ id }) => answers[id])
            .filter((answer) => typeof answer === 'number');
          expect([counting, items]).toEqual([given.length, dimensionItems(instrument, dimension).length]);
          expect(mean.kind).toBe(given.length * 2 >= items ? 'value' : 'hidden');
          if (mean.kind === 'hidden') continue;
          const exact = given.reduce((sum, answer) => sum + answer, 0) / given.length;
          expect(Math.abs(mean.value - exact)).toBeLessThan(0.05 + 1e-6);
          expect(mean.value * 10).toBeCloseTo(Math.round(mean.value * 10), 9);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
