import type { IsoDate } from '#shared/ports.ts';
import { checkLimits, type LimitFault } from './checkLimits.ts';
import { isValidDay } from './isValidDay.ts';
import type { Limits } from './Limits.ts';
import type { RoundTerms } from './Round.ts';
import { isSchoolYear } from './schoolYear.ts';
import { slipsMost } from './slipsMost.ts';

export interface RoundFaults {
  readonly schoolYear?: 'not-a-school-year';
  readonly limits?: Partial<Record<keyof Limits, LimitFault>>;
  readonly slips?: 'not-whole' | 'not-so-many-slips';
  readonly closesOn?: 'not-a-day' | 'in-the-past';
  readonly deleteAfter?: 'not-a-day' | 'not-after-closing';
}

/**
 * What is wrong with the terms, by field; empty when the round can be prepared on the day `today`, in a network of so
 * many members (`null`: not known), or opened.
 */
export function checkRoundTerms(
  terms: RoundTerms,
  today: IsoDate,
  memberCount: number | null = null,
): RoundFaults {
  const inThePast = isValidDay(terms.closesOn) && terms.closesOn < today;
  return {
    ...checkLastingTerms(terms),
    ...(terms.slips > slipsMost(memberCount) && { slips: 'not-so-many-slips' }),
    ...(inThePast && { closesOn: 'in-the-past' }),
  };
}

/**
 * As `checkRoundTerms`, without what was only to be so when it was prepared: that `closesOn` lies ahead, and that there
 * are no more slips than the members of that moment need.
 */
export function checkLastingTerms(terms: RoundTerms): RoundFaults {
  const limits = checkLimits(terms.limits, terms.safeAgainst);
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
  return slips < 0 || slips > slipsMost(null) ? 'not-so-many-slips' : null;
}

function checkDeleteAfter({ closesOn, deleteAfter }: RoundTerms): RoundFaults['deleteAfter'] | null {
  if (!isValidDay(deleteAfter)) return 'not-a-day';
  return isValidDay(closesOn) && deleteAfter <= closesOn ? 'not-after-closing' : null;
}
