import independentF from '@stdlib/stats-base-dists-f-quantile';
import independentT from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fQuantile } from '#research/reliability/fQuantile.ts';
import { tQuantile } from '#research/reliability/tQuantile.ts';

const PROBABILITIES = [1e-6, 0.001, 0.005, 0.025, 0.05, 0.1, 0.3, 0.5, 0.6, 0.9, 0.95, 0.975, 0.995, 0.9999];
const DEGREES = [1, 2, 3, 4, 5, 8, 17, 51, 333, 10_000, 299_997];

describe('quantiles', () => {
  it('of Student t agree with an independent library', () => {
    for (const p of PROBABILITIES) for (const df of DEGREES) agree(tQuantile(p, df), independentT(p, df));
  });

  it('of F agree with an independent library', () => {
    for (const p of PROBABILITIES)
      for (const df1 of DEGREES)
        for (const df2 of DEGREES) agree(fQuantile(p, df1, df2), independentF(p, df1, df2));
  });

  it('agree wherever an interval may ask for them', () => {
    const p = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    const df = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400_000 }));
    fc.assert(
      fc.property(p, df, df, (probability, df1, df2) => {
        agree(fQuantile(probability, df1, df2), independentF(probability, df1, df2));
        // Around the middle t goes through 0, where there is no relative difference to speak of.
        fc.pre(Math.abs(probability - 0.5) > 1e-3);
        agree(tQuantile(probability, df1), independentT(probability, df1));
      }),
      { seed: 20260, numRuns: 400 },
    );
  });

  it('are what tables of them say', () => {
    expect(tQuantile(0.975, 4)).toBeCloseTo(2.776445, 6);
    expect(tQuantile(0.025, 4)).toBeCloseTo(-2.776445, 6);
    expect(fQuantile(0.95, 3, 10)).toBeCloseTo(3.708265, 6);
    // Closed form for two and two degrees of freedom: p / (1 − p).
    expect(fQuantile(0.9, 2, 2)).toBeCloseTo(9, 12);
  });
});

function agree(value: number, independent: number): void {
  expect(Math.abs(value - independent)).toBeLessThanOrEqual(1e-9 * Math.abs(independent));
}
