import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeDataset } from '#research/dataset/makeDataset.ts';
import { reliability } from '#research/reliability/reliability.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { applyProposals } from '#research/risk/applyProposals.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import { err } from '#shared/Result.ts';
import { ABOUT } from '#tests/support/datasetExample.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import {
  arbitraryRows,
  rowsOf,
  tellsTooMuchInSearch,
  tinyInstrument,
} from '#tests/unit/research/risk/riskExamples.ts';

function made(rows: readonly ResearchRow[], applied: readonly Proposal[] = []) {
  const { id, version } = tinyInstrument;
  const instrumentReference = { id, version, hash: 'h'.repeat(43) };
  return makeDataset(
    {
      instrument: tinyInstrument,
      instrumentReference,
      rows,
      applied,
      about: ABOUT,
      language: 'nl',
      invented: false,
    },
    seededRandomBytes(4),
  );
}

const inOrder = (rows: readonly ResearchRow[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('a dataset', () => {
  test('is of safe rows only, has all of them, and its figures are over just these', () => {
    fc.assert(
      fc.property(arbitraryRows(), fc.boolean(), (rows, applying) => {
        const applied = applying ? assessRisk(tinyInstrument, rows).proposals : [];
        const expected = applied.length === 0 ? rows : applyProposals(tinyInstrument, rows, applied);
        const dataset = made(rows, applied);
        expect(dataset.ok).toBe(expected.length > 0 && !tellsTooMuchInSearch(expected));
        if (!dataset.ok) return;
        expect(inOrder(dataset.value.rows)).toEqual(inOrder(expected));
        expect(dataset.value.risk).toEqual(assessRisk(tinyInstrument, expected));
        expect(dataset.value.reliability).toEqual(reliability(tinyInstrument, dataset.value.rows));
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  const small = rowsOf('Amber', [1, 2, 3]);
  const large = rowsOf('Beuk', [1, 2, 3, 1, 2, 3, 1, 2]);

  test('is not made by a part of what is proposed, or by what was proposed for other rows', () => {
    const rows = [...small, ...large, ...rowsOf('Citroen', [1, 1, 1, 1, 1, 2], { schoolYear: '2024-2025' })];
    const { proposals } = assessRisk(tinyInstrument, rows);
    expect(proposals).toHaveLength(2);
    expect(made(rows, proposals).ok).toBe(true);
    for (const proposal of proposals) expect(made(rows, [proposal])).toEqual(err('not-safe'));
    const nothingOfIt = { kind: 'leave-out', network: 'Amber', schoolYear: '2025-2026' } as const;
    expect(made(large).ok).toBe(true);
    expect(made(large, [nothingOfIt])).toEqual(err('not-safe'));
  });

  test('has its rows in an order that is drawn', () => {
    const dataset = made(large);
    if (!dataset.ok) throw new Error(dataset.error);
    expect(dataset.value.rows).not.toEqual(large);
  });
});
