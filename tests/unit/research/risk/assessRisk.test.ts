import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ResearchAnswer, ResearchRow } from '#research/ResearchRow.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { arbitraryRows, rowsOf, tellsTooMuchInSearch, tinyInstrument } from './riskExamples.ts';

const SAFE: readonly ResearchAnswer[] = [1, 1, 2, 3, 3];
/** To either item at least two answers remain without any one of them; the mean is always 2. */
const PAIRS: readonly (readonly ResearchAnswer[])[] = [
  [1, 3],
  [3, 1],
  [1, 3],
  [3, 1],
  [1, 3],
  [3, 1],
];

describe('the report on the risk', () => {
  test('counts classes by size, and different answers by class and item', () => {
    const rows = [
      ...rowsOf('Beuk', SAFE, { role: 'teacher' }),
      ...rowsOf('Amber', [1, 1, 2, 2, 'na', null], { role: 'student' }),
      ...rowsOf('Amber', SAFE),
    ];
    expect(assessRisk(tinyInstrument, rows)).toEqual({
      rows: 16,
      classes: 3,
      k: 5,
      classSizes: [
        { value: 5, count: 2 },
        { value: 6, count: 1 },
      ],
      l: 3,
      differentAnswers: [{ value: 3, count: 6 }],
      findings: [],
      safe: true,
      proposals: [],
    });
  });

  test.each<[string, readonly ResearchAnswer[], boolean]>([
    ['all gave the same answer', [2, 2, 2, 2, 2, 2], false],
    ['all but one gave the same answer', [2, 2, 2, 2, 2, 3], false],
    ['two gave another answer', [2, 2, 2, 2, 3, 3], true],
    ['two gave other answers', [2, 2, 2, 2, 1, 3], true],
    ['two answered, and differ', [1, 2, null, null, null, null], false],
    ['one answered', [1, null, null, null, null, null], false],
    ['nobody answered', [null, null, null, null, null, null], true],
    ['"not applicable" is an answer', [2, 2, 2, 2, 'na', 'na'], true],
    ['and can be the one that all gave', ['na', 'na', 'na', 'na', 'na', 1], false],
    ['not answered is none', [2, 2, 2, 2, null, null], false],
  ])('a class in which %s: case %#', (_, answers, safe) => {
    const report = assessRisk(tinyInstrument, rowsOf('Amber', answers));
    expect(report.safe).toBe(safe);
    const finding = {
      kind: 'alike',
      network: 'Amber',
      schoolYear: '2025-2026',
      role: null,
      rows: 6,
      items: ['d1'],
      dimensions: [],
    };
    expect(report.findings).toEqual(safe ? [] : [finding]);
  });

  test.each<[string, readonly (readonly ResearchAnswer[])[], boolean]>([
    ['all have the same mean, by different answers', PAIRS, false],
    ['all but one have the same mean', [[1, 1], ...PAIRS.slice(1)], false],
    ['two have another mean', [[1, 1], [3, 3], ...PAIRS.slice(2)], true],
    [
      'two have a mean, and differ',
      [...PAIRS.slice(2).map(() => ['na', null] as const), [1, 3], [3, 3]],
      false,
    ],
    [
      'one answer of two is a mean',
      [
        [1, 3],
        [3, 1],
        [1, 3],
        [3, null],
        [1, 'na'],
        [2, 2],
      ],
      true,
    ],
  ])('a class in which %s: case %#', (_, answers, safe) => {
    const { findings } = assessRisk(tinyInstrument, amber(answers));
    expect(findings.map(({ dimensions }) => dimensions)).toEqual(safe ? [] : [['direction']]);
  });

  test('takes for a mean what at least half of the items were answered for', () => {
    const varied = [1, 2, 3, 4, 1, 2];
    const rows = (lone: readonly ResearchAnswer[]) =>
      amber(
        [[1, 2, 3], [2, 3, 1], [3, 1, 2], [1, null, 3], lone, lone].map((direction, member) => [
          ...direction,
          ...varied.map((answer, item) => ((answer + member + item) % 4) + 1),
        ]),
      );
    const found = (lone: readonly ResearchAnswer[]) => assessRisk(smallInstrument, rows(lone)).findings;
    expect(found([4, null, null])).toMatchObject([{ items: [], dimensions: ['direction'] }]);
    expect(found([4, null, 1])).toEqual([]);
  });

  test('names a class of fewer than five rows, by network, year and role in the instrument’s order', () => {
    const rows = [
      ...rowsOf('Beuk', SAFE.slice(1)),
      ...rowsOf('Amber', SAFE.slice(2), { role: 'teacher' }),
      ...rowsOf('Amber', SAFE.slice(3), { role: 'student' }),
      ...rowsOf('Amber', SAFE.slice(4), { schoolYear: '2024-2025' }),
    ];
    const found = assessRisk(tinyInstrument, rows).findings;
    expect(
      found.map(({ kind, network, schoolYear, role, rows }) => [kind, network, schoolYear, role, rows]),
    ).toEqual([
      ['small-class', 'Amber', '2024-2025', null, 1],
      ['small-class', 'Amber', '2025-2026', 'student', 2],
      ['small-class', 'Amber', '2025-2026', 'teacher', 3],
      ['small-class', 'Beuk', '2025-2026', null, 4],
    ]);
  });

  test('without rows says so: nothing to hand on, and no figure', () => {
    const report = assessRisk(tinyInstrument, []);
    expect(report).toMatchObject({ rows: 0, k: null, l: null, safe: false, findings: [], proposals: [] });
  });

  test('finds exactly what a search through all readers finds, in whatever order the rows are', () => {
    const seen = { safe: 0, unsafe: 0, byMeansOnly: 0 };
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        const report = assessRisk(tinyInstrument, rows);
        expect(report.safe).toBe(!tellsTooMuchInSearch(rows));
        expect(report.proposals.length > 0).toBe(!report.safe);
        expect(assessRisk(tinyInstrument, rows.toReversed())).toEqual(report);
        seen[report.safe ? 'safe' : 'unsafe'] += 1;
        if (report.findings.some(({ kind, items }) => kind === 'alike' && items.length === 0))
          seen.byMeansOnly += 1;
      }),
      { seed: 21, numRuns: 500 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });
});

function amber(answers: readonly (readonly ResearchAnswer[])[]): readonly ResearchRow[] {
  return answers.map((given) => ({ network: 'Amber', schoolYear: '2025-2026', role: null, answers: given }));
}
