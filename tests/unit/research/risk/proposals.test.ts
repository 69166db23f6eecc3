import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ResearchAnswer, ResearchRow } from '#research/ResearchRow.ts';
import { applyProposals } from '#research/risk/applyProposals.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import {
  arbitraryRows,
  isAlikeInSearch,
  rowsOf,
  tellsTooMuchInSearch,
  tinyInstrument,
} from './riskExamples.ts';

const SAFE: readonly ResearchAnswer[] = [1, 1, 2, 3, 3];
const SAFER = [...SAFE, ...SAFE];
const ALIKE: readonly ResearchAnswer[] = [2, 2, 2, 2, 2, 2];
const schoolYear = '2025-2026';

describe('proposals', () => {
  test('put roles of too few together, where that is enough', () => {
    const rows = [
      ...rowsOf('Amber', [1, 2, 3], { role: 'student' }),
      ...rowsOf('Amber', [1, 2, 3]),
      ...rowsOf('Amber', SAFE, { role: 'teacher' }),
    ];
    expect(proposed(rows)).toEqual([{ kind: 'generalise-role', network: 'Amber', schoolYear }]);
    expect(new Set(safeRows(rows).map(({ role }) => role))).toEqual(new Set(['combined_roles', 'teacher']));
  });

  test('drop the roles where all with a role answered alike', () => {
    const rows = [
      ...rowsOf('Amber', ALIKE, { role: 'student' }),
      ...rowsOf('Amber', SAFE, { role: 'teacher' }),
    ];
    expect(proposed(rows)).toEqual([{ kind: 'drop-role', network: 'Amber', schoolYear }]);
    expect(safeRows(rows).map(({ answers }) => answers)).toEqual(rows.map(({ answers }) => answers));
  });

  test('take small networks together with others, so many that without any one of them five rows are left', () => {
    const rows = [
      ...rowsOf('Amber', [1, 2, 3]),
      ...rowsOf('Beuk', SAFER),
      ...rowsOf('Citroen', SAFE),
      ...rowsOf('Duin', [...SAFER, 1]),
    ];
    const name = 'Pool 2025-2026 1';
    // With one other network, the members of that one could subtract what they were shown: Amber would be left.
    expect(proposed(rows)).toEqual([
      { kind: 'pool-networks', schoolYear, networks: ['Amber', 'Beuk', 'Citroen'], name },
    ]);
    expect(new Set(safeRows(rows).map(({ network }) => network))).toEqual(new Set([name, 'Duin']));
  });

  test('take networks that cannot stand alone together by themselves, where they are enough', () => {
    const rows = [
      ...rowsOf('Amber', [1, 2, 3]),
      ...rowsOf('Beuk', [3, 2, 1]),
      ...rowsOf('Citroen', [1, 3, 2]),
      ...rowsOf('Duin', SAFER, { role: 'teacher' }),
    ];
    expect(proposed(rows)).toMatchObject([{ kind: 'pool-networks', networks: ['Amber', 'Beuk', 'Citroen'] }]);
    expect(safeRows(rows).filter(({ role }) => role === 'teacher')).toEqual(rows.slice(9));
  });

  test('leave out a whole network where no pool is safe, and a year where that is every network', () => {
    const two = [...rowsOf('Amber', [1, 2, 3]), ...rowsOf('Beuk', SAFER)];
    expect(proposed(two)).toEqual([{ kind: 'leave-out', network: 'Amber', schoolYear }]);
    expect(safeRows(two)).toEqual(rowsOf('Beuk', SAFER));

    const earlier = rowsOf('Amber', SAFE, { schoolYear: '2024-2025' });
    expect(proposed([...rowsOf('Amber', [1, 2, 3]), ...earlier])).toEqual([
      { kind: 'drop-year', schoolYear },
    ]);
    expect(safeRows([...rowsOf('Amber', [1, 2, 3]), ...earlier])).toEqual(earlier);
    expect(safeRows(rowsOf('Amber', ALIKE))).toEqual([]);
  });

  test('give a pool a name that no network has', () => {
    const rows = ['Pool 2025-2026 1', 'Amber', 'Beuk'].flatMap((network) => rowsOf(network, [1, 2, 3]));
    expect(proposed(rows)).toMatchObject([{ kind: 'pool-networks', name: 'Pool 2025-2026 2' }]);
  });
});

describe('whatever the rows', () => {
  test('all proposals together make them safe, or leave none; so say the report and a search through all readers', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        const made = madeSafe(rows);
        expect(made.rows.length === 0 || assessRisk(tinyInstrument, made.rows).safe).toBe(true);
        expect(tellsTooMuchInSearch(made.rows)).toBe(false);
        for (const { kind } of made.applied) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }),
      { seed: 22, numRuns: 1000 },
    );
    expect(kinds.size).toBe(5);
    expect(Math.min(...kinds.values())).toBeGreaterThan(30);
  });

  test('one by one, each after a new report, they do so too', () => {
    fc.assert(
      fc.property(arbitraryRows(), fc.nat(), (rows, pick) => {
        let left = rows;
        let report = assessRisk(tinyInstrument, rows);
        for (let step = 0; report.proposals.length > 0 && step < 20; step += 1) {
          const proposal = report.proposals[pick % report.proposals.length] as Proposal;
          left = applyProposals(tinyInstrument, left, [proposal]);
          report = assessRisk(tinyInstrument, left);
        }
        expect(report.findings).toEqual([]);
      }),
      { seed: 23, numRuns: 500 },
    );
  });

  test('what is left of a pool without any one of its networks would be safe by itself', () => {
    let pools = 0;
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        for (const proposal of proposed(rows)) {
          if (proposal.kind !== 'pool-networks') continue;
          pools += 1;
          const inPool = rows.filter((row) => isAbout(proposal, row));
          for (const network of proposal.networks) {
            const rest = inPool.filter((row) => row.network !== network);
            expect(rest.length).toBeGreaterThanOrEqual(5);
            expect(isAlikeInSearch(rest)).toBe(false);
          }
        }
      }),
      { seed: 24, numRuns: 1000 },
    );
    expect(pools).toBeGreaterThan(50);
  });

  test('no more is done than it takes', () => {
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        for (const proposal of proposed(rows)) {
          const about = rows.filter((row) => isAbout(proposal, row));
          if (proposal.kind === 'pool-networks') {
            const alone = proposal.networks.filter((network) =>
              canStandAlone(rows, network, proposal.schoolYear),
            );
            expect(alone.length).toBeLessThanOrEqual(2);
            expect(alone.length).toBeLessThan(proposal.networks.length);
            continue;
          }
          expect(tellsTooMuchInSearch(about)).toBe(true);
          const networks = new Set(about.map(({ network }) => network));
          const isRemoved = proposal.kind === 'leave-out' || proposal.kind === 'drop-year';
          for (const network of networks)
            expect(canStandAlone(rows, network, proposal.schoolYear)).toBe(!isRemoved);
        }
      }),
      { seed: 25, numRuns: 500 },
    );
  });

  test('what no proposal is about stays as it was, and a network goes as a whole or not at all', () => {
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        const { rows: left, applied } = madeSafe(rows);
        const untouched = rows.filter((row) => !applied.some((proposal) => isAbout(proposal, row)));
        const gone = rows.filter((row) =>
          applied.some(
            (proposal) => ['leave-out', 'drop-year'].includes(proposal.kind) && isAbout(proposal, row),
          ),
        );
        expect(left.length).toBe(rows.length - gone.length);
        const texts = left.map((row) => JSON.stringify(row));
        for (const row of untouched) expect(texts).toContain(JSON.stringify(row));
      }),
      { seed: 26, numRuns: 300 },
    );
  });
});

function proposed(rows: readonly ResearchRow[]): readonly Proposal[] {
  return assessRisk(tinyInstrument, rows).proposals;
}

function madeSafe(rows: readonly ResearchRow[]) {
  const applied = proposed(rows);
  return { rows: applyProposals(tinyInstrument, rows, applied), applied };
}

function safeRows(rows: readonly ResearchRow[]): readonly ResearchRow[] {
  return madeSafe(rows).rows;
}

function isAbout(proposal: Proposal, row: ResearchRow): boolean {
  if (row.schoolYear !== proposal.schoolYear) return false;
  if (proposal.kind === 'drop-year') return true;
  if (proposal.kind === 'pool-networks') return proposal.networks.includes(row.network);
  return proposal.network === row.network;
}

/** At the least without roles. */
function canStandAlone(rows: readonly ResearchRow[], network: string, year: string): boolean {
  const own = rows.filter((row) => row.network === network && row.schoolYear === year);
  return own.length >= 5 && !isAlikeInSearch(own);
}
