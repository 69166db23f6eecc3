import type { IsoDate } from '#shared/ports.ts';
import { checkLimits, type LimitFault } from './checkLimits.ts';
import { isValidDay } from './isValidDay.ts';
import type { Limits } from './Limits.ts';
import type { RoundTerms } from './Round.ts';
import { isSchoolYear } from './schoolYear.ts';

/** Far above the members of a network, and few enough to print. */
export const SLIPS_MAX = 300;

export interface RoundFaults {
  readonly schoolYear?: 'not-a-school-year';
  readonly limits?: Partial<Record<keyof Limits, LimitFault>>;
  readonly slips?: 'not-whole' | 'not-so-many-slips';
  readonly closesOn?: 'not-a-day' | 'in-the-past';
  readonly deleteAfter?: 'not-a-day' | 'not-after-closing';
}

/** What is wrong with the terms, by field; empty when the round can be prepared or opened on the day `today`. */
export function checkRoundTerms(terms: RoundTerms, today: IsoDate): RoundFaults {
  const inThePast = isValidDay(terms.closesOn) && terms.closesOn < today;
  return { ...checkLastingTerms(terms), ...(inThePast && { closesOn: 'in-the-past' }) };
}

/** As `checkRoundTerms`, without what was only to be so on the day of preparing: that `closesOn` lies ahead. */
export function checkLastingTerms(terms: RoundTerms): RoundFaults {
  const limits = checkLimits(terms.limits);
  const slips = checkSlips(terms);
  const deleteAfter = checkDeleteAfter(terms);
  return {
    ...(!isSchoolYear(terms.schoolYear) && { schoolYear: 'not-a-school-year' }),
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(slips && { slips }),
    ...(!isValidDay(terms.closesOn) && { closesOn: 'not-a-day' }),
    ...(deleteAfter && { deleteAfter }),
  };
}

function checkSlips({ slips }: RoundTerms): RoundFaults['slips'] | null {
  if (!Number.isInteger(slips)) return 'not-whole';
  return slips < 0 || slips > SLIPS_MAX ? 'not-so-many-slips' : null;
}

function checkDeleteAfter({ closesOn, deleteAfter }: RoundTerms): RoundFaults['deleteAfter'] | null {
  if (!isValidDay(deleteAfter)) return 'not-a-day';
  return isValidDay(closesOn) && deleteAfter <= closesOn ? 'not-after-closing' : null;
}
