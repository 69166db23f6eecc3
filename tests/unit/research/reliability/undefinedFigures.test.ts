import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reliability } from '#research/reliability/reliability.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { oneDimension } from '#tests/unit/aggregation/oneDimension.ts';
import { arbitraryPool, ofOneDimension, pool, WORKED_EXAMPLE } from './pools.ts';

describe('a figure that is undefined', () => {
  it('is null with its reason, and nothing else is, whatever the instrument and the answers', () => {
    const anything = arbitraryInstrument().chain((instrument) =>
      fc.tuple(fc.constant(instrument), arbitraryPool(instrument)),
    );
    fc.assert(
      fc.property(anything, ([instrument, rows]) => {
        const figures = reliability(instrument, rows);
        expect(figures.dimensions.map(({ id }) => id)).toEqual(instrument.dimensions.map(({ id }) => id));
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
        expect(unexplained(figures)).toEqual([]);
      }),
      { seed: 20260, numRuns: 60 },
    );
  });

  it('is everything where there are no rows', () => {
    const { n, networks, dimensions } = reliability(oneDimension(4), []);
    const [figures] = dimensions;
    expect([n, networks, figures!.rwgj]).toEqual([0, 0, []]);
    expect(figures!.alpha).toEqual({ value: null, low: null, high: null, level: 0.95, why: 'too-few-rows' });
    expect(figures!.omega).toEqual({ value: null, method: 'minres', why: 'too-few-rows' });
    expect(figures!.icc1).toEqual({ value: null, k: null, value_k0: null, k0: null, why: 'too-few-rows' });
    expect(figures).toMatchObject({ icc2: null, icc2_why: 'too-few-rows' });
    expect(figures!.rwgj_distribution).toMatchObject({ n: 0, median: null, why: 'too-few-rows' });
    expect(figures!.item_statistics[0]).toMatchObject({ n: 0, mean: null, sd: null, why: 'too-few-rows' });
  });

  it('is what compares items, where there is one', () => {
    const figures = ofOneDimension(pool({ n1: '1 2 4 5', n2: '3 4 4 5' }));
    expect(figures.alpha).toMatchObject({ value: null, why: 'one-item' });
    expect(figures.omega).toMatchObject({ value: null, why: 'one-item' });
    expect(figures.item_statistics[0]).toMatchObject({ n: 8, mean: 3.5, item_rest: null, why: 'one-item' });
    // s² = 2/3 and σ²ₑ = 2: with one item it is r_wg.
    expect(figures.rwgj[1]!.value).toBeCloseTo(2 / 3, 12);
    expect(figures.icc1.value).not.toBeNull();
  });

  it('is ω of two items, which have one correlation for two loadings', () => {
    const figures = ofOneDimension(pool({ n1: '11 22 43 54', n2: '33 45 44 55' }));
    expect(figures.omega).toMatchObject({ value: null, why: 'too-few-items' });
    expect(figures.alpha.value).not.toBeNull();
  });

  it('is ω of no more rows than items', () => {
    expect(ofOneDimension(pool({ n1: '4454 2323 3433 5445' })).omega.why).toBe('too-few-rows');
    expect(ofOneDimension(pool({ n1: '4454 2323 3433 5445 4323' })).omega.value).not.toBeNull();
  });

  it('is α of one complete case', () => {
    expect(ofOneDimension(pool({ n1: '1234 1-34', n2: '43-1' })).alpha.why).toBe('too-few-rows');
  });

  it('is whatever divides by a variance, where everybody answers alike', () => {
    const figures = ofOneDimension(pool({ n1: '333 333 333', n2: '333 333' }));
    expect(figures.alpha).toMatchObject({ value: null, why: 'no-variance' });
    expect(figures.omega).toMatchObject({ value: null, why: 'no-variance' });
    expect(figures.icc1).toMatchObject({ value: null, value_k0: null, why: 'no-variance', k: 2.5 });
    expect(figures).toMatchObject({ icc2: null, icc2_why: 'no-variance' });
    expect(figures.item_statistics[0]).toMatchObject({ sd: 0, item_rest: null, why: 'no-variance' });
    expect(figures.rwgj[0]).toMatchObject({
      value: 1,
      network_mean: { mean: 3, low: null, high: null, why: 'no-variance' },
    });
  });

  it('is α and ω of answers that cancel out in every sum', () => {
    expect(ofOneDimension(pool({ n1: '15 24 42 51' })).alpha.why).toBe('no-variance');
    expect(ofOneDimension(pool({ n1: '1515 2424 4242 5151 3333' }))).toMatchObject({
      alpha: { value: null, why: 'no-variance' },
      omega: { value: null, why: 'no-variance' },
    });
  });

  it('is ω where one item does not vary, though α has a value', () => {
    const figures = ofOneDimension(pool({ n1: '1113 2223 3323 4443 4553' }));
    expect(figures.omega).toMatchObject({ value: null, why: 'no-variance' });
    expect(figures.alpha.value).not.toBeNull();
    expect(figures.item_statistics[3]).toMatchObject({ item_rest: null, why: 'no-variance' });
    expect(figures.item_statistics[0]!.why).toBeUndefined();
  });

  it('is ω where a loading would be beyond 1', () => {
    // The first item goes with both of the others, which do not go with one another.
    const figures = ofOneDimension(pool({ n1: '113 123 231 332 444 545 531 135 312' }));
    expect(figures.omega).toMatchObject({ value: null, why: 'improper-solution' });
  });

  it('is what compares networks, where there is one', () => {
    const figures = ofOneDimension(WORKED_EXAMPLE.filter(({ network }) => network === 'n3'));
    expect(figures.anova).toMatchObject({ ms_between: null, ms_within: null, why: 'one-network' });
    expect(figures.icc1).toMatchObject({ value: null, k: 7, k0: null, why: 'one-network' });
    expect(figures).toMatchObject({ icc2: null, icc2_why: 'one-network' });
    expect(figures.rwgj[0]!.value).toBeCloseTo(0.5037, 4);
  });

  it('is what looks within networks, where nobody is with another', () => {
    const figures = ofOneDimension(pool({ n1: '1233', n2: '4435', n3: '----' }));
    expect(figures.anova).toMatchObject({ n: 2, groups: 2, ms_within: null, why: 'too-few-rows' });
    expect(figures.icc1).toMatchObject({ value: null, k: 1, why: 'too-few-rows' });
    expect(figures.rwgj.map(({ value, why }) => [value, why])).toEqual([
      [null, 'too-few-rows'],
      [null, 'too-few-rows'],
      [null, 'too-few-rows'],
    ]);
    expect(figures.rwgj[0]!.network_mean).toMatchObject({ n: 1, mean: 2.25, low: null, why: 'too-few-rows' });
    expect(figures.rwgj[2]!.network_mean).toMatchObject({ n: 0, mean: null, why: 'too-few-rows' });
    expect(figures.rwgj_distribution).toMatchObject({ n: 0, undefined: 3 });
  });

  it('is ICC(2) of networks with the same mean, though ICC(1) has a value', () => {
    const figures = ofOneDimension(pool({ n1: '112 223 445', n2: '445 112 223' }));
    expect(figures.icc1.value).toBeCloseTo(-1 / 2, 12);
    expect(figures).toMatchObject({ icc2: null, icc2_why: 'no-variance' });
  });

  it('is what divides by the variance of scale means, where only rounding keeps them apart', () => {
    // Seven times five thirds, added up and divided by seven, is not quite five thirds.
    const figures = ofOneDimension(pool({ n1: '122 122 122 122 122 122 122', n2: '212 221 212' }));
    expect(figures.anova).toMatchObject({ ms_between: 0, ms_within: 0 });
    expect(figures.icc1).toMatchObject({ value: null, why: 'no-variance' });
    expect(figures).toMatchObject({ icc2: null, icc2_why: 'no-variance' });
    expect(figures.rwgj[0]!.network_mean).toMatchObject({ low: null, high: null, why: 'no-variance' });
  });
});

describe('r_wg(J)', () => {
  it('is 0, not undefined, where answers differ more than if every point were given equally often', () => {
    const [agreement] = ofOneDimension(pool({ n1: '111 555 111 555' })).rwgj;
    expect(agreement).toMatchObject({ n: 4, value: 0 });
    expect(agreement).not.toHaveProperty('why');
  });
});

/** Numbers that are not finite, and objects that have a `why` without a `null` or a `null` without a `why`. */
function unexplained(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(unexplained);
  if (typeof value !== 'object' || value === null) return [];
  const figures: Readonly<Record<string, unknown>> = { ...value };
  const isUndefined = Object.values(figures).includes(null);
  const hasReason = 'why' in figures || 'icc2_why' in figures;
  return [...(isUndefined === hasReason ? [] : [value]), ...Object.values(figures).flatMap(unexplained)];
}
