import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';

import { reliability } from '#research/reliability/reliability.ts';
import { oneDimension } from '#tests/unit/aggregation/oneDimension.ts';
import { ofOneDimension, pool, WORKED_EXAMPLE } from './pools.ts';

describe('the worked example', () => {
  const figures = ofOneDimension(WORKED_EXAMPLE);

  it('counts rows, networks and complete cases', () => {
    expect(reliability(oneDimension(4), WORKED_EXAMPLE)).toMatchObject({ n: 18, networks: 3 });
    expect(figures).toMatchObject({ id: 'only', items: 4, n: 18, dropped: 0 });
  });

  it('has α .93262, with the interval that other quantiles give', () => {
    const { value, low, high, level } = figures.alpha;
    expect(value).toBeCloseTo(0.93262, 5);
    expect(level).toBe(0.95);
    expect(low).toBeCloseTo(1 - (1 - value!) * fQuantile(0.975, 17, 51), 9);
    expect(high).toBeCloseTo(1 - (1 - value!) * fQuantile(0.025, 17, 51), 9);
    expect(low! < value! && value! < high!).toBe(true);
  });

  // By hand in R: optim() on the squared residual correlations; factanal() (maximum likelihood) gives .93712.
  it('has ω .93699 by minimum residual', () => {
    expect(figures.omega).toEqual({ value: expect.closeTo(0.936988413792, 8), method: 'minres' });
  });

  it('has mean squares 4.308234 between and .601726 within networks', () => {
    expect(figures.anova).toMatchObject({ n: 18, groups: 3 });
    expect(figures.anova.ms_between).toBeCloseTo(4.308234, 6);
    expect(figures.anova.ms_within).toBeCloseTo(0.601726, 6);
  });

  it('has ICC(1) .50657 with N/J = 6 and .50890 with k₀ = 5.9444, and ICC(2) .86033', () => {
    expect(figures.icc1.k).toBe(6);
    expect(figures.icc1.value).toBeCloseTo(0.50657, 5);
    expect(figures.icc1.k0).toBeCloseTo(5.9444, 4);
    expect(figures.icc1.value_k0).toBeCloseTo(0.5089, 5);
    expect(figures.icc2).toBeCloseTo(0.86033, 5);
  });

  it('has r_wg(J) .9617, .9483 and .5037', () => {
    expect(figures.rwgj.map(({ network, school_year, n }) => [network, school_year, n])).toEqual([
      ['n1', '2025-2026', 5],
      ['n2', '2025-2026', 6],
      ['n3', '2025-2026', 7],
    ]);
    const [one, two, three] = figures.rwgj.map(({ value }) => value);
    expect(one).toBeCloseTo(0.9617, 4);
    expect(two).toBeCloseTo(0.9483, 4);
    expect(three).toBeCloseTo(0.5037, 4);
  });

  it('has the distribution of these over the networks', () => {
    const [one, two, three] = figures.rwgj.map(({ value }) => value!);
    expect(figures.rwgj_distribution).toEqual({
      n: 3,
      undefined: 0,
      min: three,
      lower_quartile: expect.closeTo((three! + two!) / 2, 12),
      median: two,
      upper_quartile: expect.closeTo((two! + one!) / 2, 12),
      max: one,
    });
  });

  it('has network means 4.15, 2.375 and 3.1071 with their t intervals', () => {
    const means = figures.rwgj.map(({ network_mean }) => network_mean);
    const expected = [
      [4.15, 3.8724, 4.4276],
      [2.375, 2.0134, 2.7366],
      [3.1071, 2.0238, 4.1904],
    ];
    means.forEach(({ mean, low, high, level }, place) => {
      expect(level).toBe(0.95);
      [mean, low, high].forEach((figure, which) => {
        expect(figure).toBeCloseTo(expected[place]![which]!, 4);
      });
    });
    expect((means[0]!.high! - 4.15) / tQuantile(0.975, 4)).toBeCloseTo(0.1, 9);
  });

  it('has item statistics', () => {
    const [first, second] = figures.item_statistics;
    // By R: mean(), sd() and cor() with the sum of the others.
    expect(first).toEqual({
      id: 'i1',
      n: 18,
      mean: expect.closeTo(55 / 18, 12),
      sd: expect.closeTo(1.2113299556, 9),
      item_rest: expect.closeTo(0.8724239, 6),
    });
    expect(second!.item_rest).toBeCloseTo(0.7963073, 6);
  });
});

describe('rows with answers missing', () => {
  const withGaps = [...WORKED_EXAMPLE, ...pool({ n1: '55-? 5--? ????', n2: '---2 1-11' })];
  const figures = ofOneDimension(withGaps);

  it('leave what looks at single items to the complete cases', () => {
    const complete = ofOneDimension(WORKED_EXAMPLE);
    expect(figures).toMatchObject({ n: 18, dropped: 5, alpha: complete.alpha, omega: complete.omega });
    expect(figures.rwgj.map(({ n, value }) => [n, value])).toEqual(
      complete.rwgj.map(({ n, value }) => [n, value]),
    );
  });

  it('have a scale mean where half of the items are answered', () => {
    expect(figures.anova.n).toBe(20);
    const [first, second] = figures.rwgj.map(({ network_mean }) => network_mean);
    expect(first).toMatchObject({ n: 6, mean: expect.closeTo((5 * 4.15 + 5) / 6, 12) });
    expect(second).toMatchObject({ n: 7, mean: expect.closeTo((6 * 2.375 + 1) / 7, 12) });
  });

  it('count for the items that they do answer', () => {
    expect(figures.item_statistics.map(({ n }) => n)).toEqual([21, 19, 19, 20]);
    expect(figures.item_statistics[0]!.mean).toBeCloseTo((55 + 5 + 5 + 1) / 21, 12);
  });
});

describe('a pool of several years', () => {
  it('takes each network in each year as a group', () => {
    const rows = [
      ...pool({ b: '4454 4544 3444 4445 5444', a: '2323 3322 2232 3233 2332 1222' }),
      ...pool({ b: '3433 5445 2212 4344 3332 4544 1221' }, '2024-2025'),
    ];
    const figures = ofOneDimension(rows);
    const asThreeNetworks = ofOneDimension(WORKED_EXAMPLE);
    expect(reliability(oneDimension(4), rows).networks).toBe(2);
    expect(figures.anova.groups).toBe(3);
    expect(figures.icc2).toBeCloseTo(asThreeNetworks.icc2!, 12);
    expect(figures.rwgj.map(({ network, school_year, n }) => [network, school_year, n])).toEqual([
      ['a', '2025-2026', 6],
      ['b', '2024-2025', 7],
      ['b', '2025-2026', 5],
    ]);
  });
});
