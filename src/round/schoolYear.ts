import type { IsoDate } from '#shared/ports.ts';

const FIRST_MONTH = 8;
const SCHOOL_YEAR_PATTERN = /^(\d{4})-(\d{4})$/;

/** The school year a day falls in, as `YYYY-YYYY`. A Dutch school year starts on 1 August. */
export function schoolYearOf(day: IsoDate): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const start = month >= FIRST_MONTH ? year : year - 1;
  return `${start}-${start + 1}`;
}

/** Whether the value names a school year: `YYYY-YYYY`, two years in a row. */
export function isSchoolYear(value: unknown): value is string {
  const [, start, end] = typeof value === 'string' ? (SCHOOL_YEAR_PATTERN.exec(value) ?? []) : [];
  return start !== undefined && Number(end) === Number(start) + 1;
}
