import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scaleMean } from '#aggregation/scaleMean.ts';
import type { DimensionReliability } from '#research/reliability/DimensionReliability.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { answering, oneDimension } from '#tests/unit/aggregation/oneDimension.ts';
import { arbitraryPool, ofOneDimension } from './pools.ts';

const rowsOf = fc.integer({ min: 1, max: 5 }).chain((size) => arbitraryPool(oneDimension(size)));
const RUNS = { seed: 20260, numRuns: 80 };

describe('reliability and agreement', () => {
  it('do not depend on the order of the rows', () => {
    const shuffled = rowsOf.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expectAlike(ofOneDimension(others), ofOneDimension(rows));
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the items', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const turned = rows.map((row) => ({ ...row, answers: row.answers.toReversed() }));
        expectAlike(withoutItems(ofOneDimension(turned)), withoutItems(ofOneDimension(rows)));
      }),
      RUNS,
    );
  });

  it('do not depend on where the scale begins', () => {
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: -7, max: 90 }), (rows, shift) => {
        const moved = answeredAs(rows, (point) => point + shift);
        expectAlike(
          withoutMeans(ofOneDimension(moved, 1 + shift, 5 + shift)),
          withoutMeans(ofOneDimension(rows)),
        );
      }),
      RUNS,
    );
  });

  it('do not depend on which end of the scale is which', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const mirrored = answeredAs(rows, (point) => 6 - point);
        expectAlike(withoutMeans(ofOneDimension(mirrored)), withoutMeans(ofOneDimension(rows)));
      }),
      RUNS,
    );
  });

  it('take the scale means that a picture takes', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const instrument = oneDimension(rows[0]?.answers.length ?? 4);
        for (const { network, school_year, network_mean } of ofOneDimension(rows).rwgj) {
          const means = rows
            .filter((row) => row.network === network && row.schoolYear === school_year)
            .map(({ answers }) => scaleMean(answering(...answers).answers, instrument.items))
            .filter((mean) => mean !== null);
          expect(network_mean.n).toBe(means.length);
          if (means.length > 0)
            expect(network_mean.mean).toBeCloseTo(means.reduce((a, b) => a + b) / means.length, 12);
        }
      }),
      RUNS,
    );
  });
});

function answeredAs(rows: readonly ResearchRow[], change: (point: number) => number): ResearchRow[] {
  return rows.map((row) => ({
    ...row,
    answers: row.answers.map((answer) => (typeof answer === 'number' ? change(answer) : answer)),
  }));
}

function withoutItems(figures: DimensionReliability): object {
  return { ...figures, item_statistics: [] };
}

/** What has no place on the scale. */
function withoutMeans(figures: DimensionReliability): object {
  return {
    ...figures,
    item_statistics: figures.item_statistics.map((item) => ({ ...item, mean: null })),
    rwgj: figures.rwgj.map((one) => ({ ...one, network_mean: one.network_mean.n })),
  };
}

/** The same figures, as far as adding up in another order can keep them the same. */
function expectAlike(one: object, other: object): void {
  expect(one).toEqual(closeTo(other));
}

function closeTo(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 7) as unknown;
  if (Array.isArray(value)) return value.map(closeTo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, closeTo(inside)]));
}
