import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { networkMean } from '#aggregation/networkMean.ts';
import { quartiles } from '#aggregation/quartiles.ts';
import { roundToOneDecimal } from '#aggregation/roundToOneDecimal.ts';

describe('rounding to one decimal', () => {
  it('takes halves away from zero', () => {
    expect(roundToOneDecimal(3.25)).toBe(3.3);
    expect(roundToOneDecimal(3.35)).toBe(3.4);
    expect(roundToOneDecimal(2.375)).toBe(2.4);
    expect(roundToOneDecimal(-0.25)).toBe(-0.3);
    expect(roundToOneDecimal(3.2499)).toBe(3.2);
  });

  it('does not let binary floats make a half into less', () => {
    expect(roundToOneDecimal(2.4499999999999997)).toBe(2.5);
    expect(roundToOneDecimal(1.005 + 1.045)).toBe(2.1);
    expect(roundToOneDecimal((1.15 + 1.15 + 1.15) / 3)).toBe(1.2);
  });

  it('gives a plain zero, not a negative one', () => {
    expect(Object.is(roundToOneDecimal(-0.04), 0)).toBe(true);
  });

  it('stays within half a tenth and leaves a rounded figure alone', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (value) => {
        const shown = roundToOneDecimal(value);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(roundToOneDecimal(shown)).toBe(shown);
        expect(Number(shown.toFixed(1))).toBe(shown);
      }),
      { seed: 20260 },
    );
  });
});

describe('the network mean', () => {
  it('counts every member alike', () => {
    expect(networkMean([1, 1, 4])).toBe(2);
  });

  it('is the same to the last bit in any order', () => {
    const values = [1 / 3, 2.2, 4.1, 3.7, 5 / 3, 4.9, 0.1];
    fc.assert(
      fc.property(fc.shuffledSubarray(values, { minLength: values.length }), (shuffled) => {
        expect(networkMean(shuffled)).toBe(networkMean(values));
      }),
      { seed: 20260 },
    );
  });
});

describe('the quartiles (Hyndman & Fan type 7)', () => {
  it.each([
    { values: [1, 2, 3, 4, 5, 6, 7, 8], lower: 2.75, upper: 6.25 },
    { values: [2.25, 3, 3.5, 3.75, 4, 4, 4.25, 4.5, 5], lower: 3.5, upper: 4.25 },
    { values: [1, 1, 2, 4, 4, 4.5, 5, 5, 5, 5], lower: 2.5, upper: 5 },
  ])('of $values are what R and NumPy give', ({ values, lower, upper }) => {
    expect(quartiles(values)).toEqual({ lower, upper });
    expect(quartiles(values.toReversed())).toEqual({ lower, upper });
  });
});
