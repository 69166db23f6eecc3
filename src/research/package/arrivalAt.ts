import { canonicalJson } from '#shared/canonicalJson.ts';
import type { ResearchPackage } from './ResearchPackage.ts';
import type { ResearchPool } from './ResearchPool.ts';

/**
 * What a package is beside what the pool holds of its round. `new`: nothing. `same`: these rows of this edition, so it
 * counts once. `newer`: of a later edition; it replaces the other when a person says so. `older-than-held`: of an earlier one;
 * what is held stays. `conflicting`: it claims to be of the same edition and is not; what is held stays.
 */
export type Arrival = 'new' | 'same' | 'newer' | 'older-than-held' | 'conflicting';

export function arrivalAt(pool: ResearchPool, arriving: ResearchPackage): Arrival {
  const held = pool.get(arriving.roundId);
  if (held === undefined) return 'new';
  if (arriving.edition.number > held.edition.number) return 'newer';
  if (arriving.edition.number < held.edition.number) return 'older-than-held';
  return contentsOf(arriving) === contentsOf(held) ? 'same' : 'conflicting';
}

/** Rows are drawn in another order every time that a package of the same edition is made. */
function contentsOf({ edition, schoolYear, instrumentReference, rows }: ResearchPackage): string {
  const inOrder = rows.map(canonicalJson).sort();
  return canonicalJson({ edition, schoolYear, instrumentReference, rows: inOrder });
}
