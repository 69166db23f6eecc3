import type { IsoDate } from '#shared/ports.ts';

/** The same day so many months later, or the last day of that month where it is shorter (31 January + 1 = 28 February). */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  // Day 0 of a month is the last day of the month before it.
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const target = Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth));
  return new Date(target).toISOString().slice(0, 10);
}
