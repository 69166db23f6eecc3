import { addMonths } from '#round/addMonths.ts';
import { schoolYearOf } from '#round/schoolYear.ts';
import type { IsoDate } from '#shared/ports.ts';

/** Last school year, this one and the next; and the one that was chosen before, should it be another. */
export function schoolYearsAround(today: IsoDate, chosen?: string): readonly string[] {
  const around = [-12, 0, 12].map((months) => schoolYearOf(addMonths(today, months)));
  return [...new Set(chosen === undefined ? around : [...around, chosen])].sort();
}
