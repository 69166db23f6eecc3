import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import type { CodedVariable, Variable } from '#research/dataset/Variable.ts';
import { COMBINED_ROLES, type ResearchAnswer, type ResearchRow } from '#research/ResearchRow.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { awkwardInstrument } from '#tests/support/awkwardInstrument.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { smallInstrument, srtInstrument } from '#tests/support/smallInstrument.ts';

const ANSWERS: readonly ResearchAnswer[] = [4, 'na', 3, null, 1, 2, null, 'na', null];

function rowOf(change: Partial<ResearchRow> = {}): ResearchRow {
  return { network: 'Noord', schoolYear: '2026-2027', role: 'teacher', answers: ANSWERS, ...change };
}

function named(variables: readonly Variable[], name: string): Variable {
  return variables.find((variable) => variable.name === name)!;
}

function valueOf(name: string, row: ResearchRow): string | number | null {
  return named(datasetVariables(smallInstrument, 'nl'), name).valueOf(row);
}

describe('the variables of the dataset', () => {
  it('are network, school year, role, the items in their order, and two for each dimension', () => {
    expect(datasetVariables(smallInstrument, 'nl').map(({ name }) => name)).toEqual([
      'network',
      'school_year',
      'role',
      ...['d1', 'd2', 'd3', 'b1', 'b2', 'i1', 'i2', 'u1', 'u2'],
      ...['direction_mean', 'direction_n', 'belonging_mean', 'belonging_n'],
      ...['insight_mean', 'insight_n', 'use_mean', 'use_n'],
    ]);
    expect(datasetVariables(srtInstrument, 'en')).toHaveLength(3 + 32 + 2 * 8);
  });

  it('have no role where the instrument asks for none', () => {
    const names = datasetVariables({ ...smallInstrument, roles: [] }, 'nl').map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['network', 'school_year', 'd1']);
  });

  it('keep their names apart where items have the ids of other columns', () => {
    const names = datasetVariables(awkwardInstrument, 'nl').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['network', 'network_2', 'direction_n', 'direction_n_2', 'to_2', 'by_2']),
    );
  });

  it('code an answer as its point, and tell what does not apply from what was not answered', () => {
    expect(['d1', 'd2', 'd3', 'b1'].map((item) => valueOf(item, rowOf()))).toEqual([4, -8, 3, -9]);
    expect(named(datasetVariables(smallInstrument, 'nl'), 'd2')).toMatchObject({
      label: 'Het doel is mij duidelijk.',
      ordered: true,
      values: [
        { code: 1, label: 'nooit' },
        { code: 2, label: 'soms' },
        { code: 3, label: 'vaak' },
        { code: 4, label: 'altijd' },
      ],
      missing: [
        { code: -8, label: 'weet ik niet' },
        { code: -9, label: 'niet beantwoord' },
      ],
    });
  });

  it('code roles in the instrument’s order, then several together, and say when there is none', () => {
    const roles = ['student', 'teacher', COMBINED_ROLES, null].map((role) =>
      valueOf('role', rowOf({ role })),
    );
    expect(roles).toEqual([1, 2, 3, -9]);
    expect(named(datasetVariables(smallInstrument, 'en'), 'role')).toMatchObject({
      ordered: false,
      values: [
        { code: 1, label: 'student' },
        { code: 2, label: 'teacher' },
        { code: 3, label: 'several roles together' },
      ],
      missing: [{ code: -9, label: 'not said, not asked or left out' }],
    });
  });

  it('give the mean of a dimension by the half rule, and how many of its items were answered', () => {
    const row = rowOf();
    expect([valueOf('direction_mean', row), valueOf('direction_n', row)]).toEqual([3.5, 2]);
    expect([valueOf('belonging_mean', row), valueOf('belonging_n', row)]).toEqual([1, 1]);
    expect([valueOf('use_mean', row), valueOf('use_n', row)]).toEqual([null, 0]);
  });

  it('have labels in the instrument’s first language where it has not the wanted one', () => {
    const frisian = { ...smallInstrument, languages: ['fy'], roles: [{ id: 'a', name: { fy: 'learling' } }] };
    expect(named(datasetVariables(frisian, 'en'), 'role')).toMatchObject({
      label: 'Role',
      values: [{ label: 'learling' }, { label: 'several roles together' }],
    });
  });

  it('know every code that they give, and no code twice, for every instrument', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), fc.nat(), (instrument, seed) => {
        const rows = researchRows(instrument, { networks: ['a'], members: 5, seed });
        const coded = datasetVariables(instrument, 'nl').filter(
          (variable): variable is CodedVariable => variable.kind === 'coded',
        );
        for (const { values, missing, valueOf: codeOf } of coded) {
          const codes = [...values, ...missing].map(({ code }) => code);
          expect(new Set(codes).size).toBe(codes.length);
          expect(missing.length).toBeLessThanOrEqual(3);
          for (const row of rows) expect(codes).toContain(codeOf(row));
        }
      }),
      { numRuns: 50 },
    );
  });
});
