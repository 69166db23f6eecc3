import type { Round } from './Round.ts';

/**
 * Whether another of these rounds is of the same network and school year. Two pictures of nearly the same people can be
 * subtracted, and no rule for later editions stands between two rounds.
 */
export function isSchoolYearTaken({ id, networkId, schoolYear }: Round, rounds: readonly Round[]): boolean {
  return rounds.some(
    (other) => other.id !== id && other.networkId === networkId && other.schoolYear === schoolYear,
  );
}
