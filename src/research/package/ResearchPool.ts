import type { RoundId } from '#shared/Id.ts';
import type { ResearchPackage } from './ResearchPackage.ts';

/** What a research office holds: of each round one package. */
export type ResearchPool = ReadonlyMap<RoundId, ResearchPackage>;

/** The pool with the package, in place of the one of the same round if it held one. */
export function poolWith(pool: ResearchPool, arriving: ResearchPackage): ResearchPool {
  return new Map(pool).set(arriving.roundId, arriving);
}
