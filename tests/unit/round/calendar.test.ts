import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addMonths } from '#round/addMonths.ts';
import { isValidDay } from '#round/isValidDay.ts';
import { isSchoolYear, schoolYearOf } from '#round/schoolYear.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  test('is one that the calendar has', () => {
    fc.assert(
      fc.property(day, (some) => {
        expect(isValidDay(some)).toBe(true);
      }),
      { seed: 5 },
    );
    expect(isValidDay('2028-02-29')).toBe(true);
  });

  test.each([
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    '01-09-2026',
    '2026-09-01T00:00',
    '',
  ])('is not %s', (text) => {
    expect(isValidDay(text)).toBe(false);
  });

  test('is not something else than a text', () => {
    expect([null, undefined, 20260901, new Date(0)].some(isValidDay)).toBe(false);
  });
});

describe('months later', () => {
  test.each([
    ['2026-09-15', 3, '2026-12-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('is always a day, and a later one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const later = addMonths(from, months);
        expect(isValidDay(later)).toBe(true);
        expect(later > from).toBe(true);
      }),
      { seed: 6 },
    );
  });
});

describe('a school year', () => {
  test.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2026-12-31', '2026-2027'],
    ['2027-01-01', '2026-2027'],
  ])('%s falls in %s', (some, schoolYear) => {
    expect(schoolYearOf(some)).toBe(schoolYear);
  });

  test('is two years in a row', () => {
    expect(isSchoolYear('2026-2027')).toBe(true);
    for (const other of ['2026-2028', '2027-2026', '2026/2027', '26-27', '', null])
      expect(isSchoolYear(other)).toBe(false);
  });
});
