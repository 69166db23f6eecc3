import type { IsoDate } from '#shared/ports.ts';

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the value is a day `YYYY-MM-DD` that is in the calendar. Such days compare in order as plain texts. */
export function isValidDay(value: unknown): value is IsoDate {
  const [, year, month, day] = typeof value === 'string' ? (DAY_PATTERN.exec(value) ?? []) : [];
  if (year === undefined) return false;
  const asked = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return asked.toISOString().slice(0, 10) === value;
}
