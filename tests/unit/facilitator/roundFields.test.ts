import { describe, expect, test } from 'vitest';

import {
  newRoundFields,
  roundErrors,
  roundFields,
  roundTerms,
  schoolYearsAround,
} from '#facilitator/rounds/RoundFields.ts';
import { checkRoundTerms } from '#round/checkRoundTerms.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { aNetwork, aPreparedRound, smallInstrumentHash } from '#tests/support/storageExamples.ts';

const small = {
  instrument: smallInstrument,
  reference: { id: 'small', version: '1.0.0', hash: smallInstrumentHash },
};

describe('the form of a round', () => {
  test.each([
    ['2026-11-22', '2026-2027', '2026-12-20', '2027-06-20'],
    ['2027-02-03', '2026-2027', '2027-03-03', '2027-09-03'],
    // Half a year after 31 August is the last of February.
    ['2027-08-03', '2027-2028', '2027-08-31', '2028-02-29'],
  ])(
    'on %s starts with school year %s, closes on %s and deletes after %s',
    (today, year, closesOn, deleteAfter) => {
      const fields = newRoundFields(today, false);
      expect(fields).toMatchObject({ schoolYear: year, closesOn, deleteAfter });
      expect(checkRoundTerms(roundTerms(fields, small), today)).toEqual({});
    },
  );

  test('gives a prepared round back as it was', () => {
    for (const forResearch of [true, false]) {
      const round = { ...aPreparedRound(aNetwork()), forResearch };
      expect(round).toMatchObject(roundTerms(roundFields(round), small));
    }
  });

  test('lets answers go to research from the start only where a research office is known', () => {
    expect(roundTerms(newRoundFields('2026-11-22', true), small).forResearch).toBe(true);
    expect(roundTerms(newRoundFields('2026-11-22', false), small).forResearch).toBe(false);
  });

  test('asks for no role where the instrument has none', () => {
    const fields = { ...newRoundFields('2026-11-22', false), asksRole: true };
    expect(roundTerms(fields, small).asksRole).toBe(true);
    expect(roundTerms(fields, { ...small, instrument: { ...smallInstrument, roles: [] } }).asksRole).toBe(
      false,
    );
  });

  test.each(['', ' ', 'vijf', '5,5', '5.5'])('takes "%s" for no limit, and names the field', (mean) => {
    const terms = roundTerms({ ...newRoundFields('2026-11-22', false), mean }, small);
    expect(roundErrors(checkRoundTerms(terms, '2026-11-22'))).toMatchObject({ mean: { type: 'not-whole' } });
  });

  test.each<[taken: string[], offered: string[], first: string]>([
    [['2026-2027'], ['2025-2026', '2027-2028'], '2027-2028'],
    [['2026-2027', '2027-2028'], ['2025-2026'], '2025-2026'],
    [['2025-2026', '2026-2027', '2027-2028', '2028-2029'], ['2029-2030'], '2029-2030'],
  ])('where other rounds have %j offers %j and starts with %s', (taken, offered, first) => {
    expect(schoolYearsAround('2026-11-22', undefined, new Set(taken))).toEqual(offered);
    expect(newRoundFields('2026-11-22', false, new Set(taken)).schoolYear).toBe(first);
  });

  test('keeps the year of a round that came in beside another of that year', () => {
    expect(schoolYearsAround('2026-11-22', '2026-2027', new Set(['2026-2027']))).toContain('2026-2027');
  });

  test('offers the school years around today, and the one chosen before', () => {
    expect(schoolYearsAround('2026-11-22')).toEqual(['2025-2026', '2026-2027', '2027-2028']);
    expect(schoolYearsAround('2026-11-22', '2022-2023')).toEqual([
      '2022-2023',
      '2025-2026',
      '2026-2027',
      '2027-2028',
    ]);
  });
});
