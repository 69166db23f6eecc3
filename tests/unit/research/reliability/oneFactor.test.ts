import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mcdonaldOmega } from '#research/reliability/mcdonaldOmega.ts';
import { oneFactor } from '#research/reliability/oneFactor.ts';

const loading = fc.double({ min: 0.2, max: 0.95, noNaN: true });
const loadings = fc.array(loading, { minLength: 3, maxLength: 8 });

describe('one common factor', () => {
  it('is found back where there is one', () => {
    fc.assert(
      fc.property(loadings, (known) => {
        const solution = oneFactor(correlationsOf(known));
        expect(solution.ok).toBe(true);
        if (!solution.ok) return;
        solution.value.forEach((found, item) => {
          expect(found).toBeCloseTo(known[item]!, 5);
        });
      }),
      { seed: 20260, numRuns: 60 },
    );
  });

  it('is found where an item runs the other way', () => {
    const solution = oneFactor(correlationsOf([0.8, 0.7, -0.6, 0.5]));
    expect(solution.ok && solution.value.map((one) => one.toFixed(6))).toEqual(
      ['0.8', '0.7', '-0.6', '0.5'].map((one) => Number(one).toFixed(6)),
    );
  });

  it('is refused where it would have to explain more of an item than there is', () => {
    // With three items the loadings follow from the correlations: l₁² = r₁₂r₁₃/r₂₃ = 2.7.
    const correlations = [
      [1, 0.9, 0.9],
      [0.9, 1, 0.3],
      [0.9, 0.3, 1],
    ];
    expect(oneFactor(correlations)).toEqual({ ok: false, error: 'improper-solution' });
  });

  it('is refused where it is one of two items, or of none', () => {
    const ofTwo = [
      [1, 0.5, 0],
      [0.5, 1, 0],
      [0, 0, 1],
    ];
    expect(oneFactor(ofTwo)).toEqual({ ok: false, error: 'improper-solution' });
    expect(oneFactor(correlationsOf([0, 0, 0]))).toEqual({ ok: false, error: 'improper-solution' });
  });

  it('is given up where two pairs of items, hardly related, each could be it', () => {
    const correlations = [
      [1, 0.5, 0.001, 0.001],
      [0.5, 1, 0.001, 0.001],
      [0.001, 0.001, 1, 0.5],
      [0.001, 0.001, 0.5, 1],
    ];
    expect(oneFactor(correlations)).toEqual({ ok: false, error: 'not-converged' });
  });

  it('takes items that are copies of one another', () => {
    expect(oneFactor(correlationsOf([1, 1, 1]))).toEqual({ ok: true, value: [1, 1, 1] });
  });
});

describe('ω', () => {
  it('is (Σλ)² / [(Σλ)² + Σθ] of the loadings and variances that made the covariances', () => {
    const item = fc.record({ loading, deviation: fc.double({ min: 0.3, max: 2, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(item, { minLength: 3, maxLength: 8 }), (items) => {
        const common = items.reduce((sum, one) => sum + one.loading * one.deviation, 0) ** 2;
        const unique = items.reduce((sum, one) => sum + (1 - one.loading ** 2) * one.deviation ** 2, 0);
        const correlations = correlationsOf(items.map((one) => one.loading));
        const covariances = correlations.flatMap((row, one) =>
          row.map((r, other) => r * items[one]!.deviation * items[other]!.deviation),
        );
        const products = Float64Array.from(covariances);
        const omega = mcdonaldOmega({ n: 100, size: items.length, products });
        expect(omega.method).toBe('minres');
        expect(omega.value).toBeCloseTo(common / (common + unique), 6);
      }),
      { seed: 20261, numRuns: 60 },
    );
  });
});

function correlationsOf(known: readonly number[]): number[][] {
  return known.map((one, row) => known.map((other, column) => (row === column ? 1 : one * other)));
}
