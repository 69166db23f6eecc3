import type { Scale } from '#instrument/Instrument.ts';

export interface MissingCodes {
  readonly notApplicable: number;
  readonly notAnswered: number;
}

/** Below every point of the scale and below 0: −8 and −9 for a scale from 0 or higher. */
export function missingCodes({ min }: Pick<Scale, 'min'>): MissingCodes {
  const lowest = Math.min(min, 0);
  return { notApplicable: lowest - 8, notAnswered: lowest - 9 };
}

/** The role was not said, not asked or left out. */
export const ROLE_MISSING = -9;
