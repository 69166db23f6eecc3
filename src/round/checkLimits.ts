import { MEMBER_COUNT_MAX } from './checkNetwork.ts';
import { type Limits, limitFloors } from './Limits.ts';
import type { SafeAgainst } from './SafeAgainst.ts';

export type LimitFault =
  'not-whole' | 'below-floor' | 'above-largest-network' | 'below-mean' | 'below-spread';

/**
 * What is wrong with the limits, by field; empty when a round may have them. The more a figure tells about single
 * members, the more answers it needs: spread at least as many as a mean, answer counts at least as many as spread.
 */
export function checkLimits(
  limits: Limits,
  safeAgainst: SafeAgainst,
): Partial<Record<keyof Limits, LimitFault>> {
  const floors = limitFloors(safeAgainst);
  const mean = checkLimit('mean', limits, floors);
  const spread = checkLimit('spread', limits, floors) ?? (limits.spread < limits.mean ? 'below-mean' : null);
  const counts =
    checkLimit('counts', limits, floors) ?? (limits.counts < limits.spread ? 'below-spread' : null);
  const difference = checkLimit('difference', limits, floors);
  return {
    ...(mean && { mean }),
    ...(spread && { spread }),
    ...(counts && { counts }),
    ...(difference && { difference }),
  };
}

function checkLimit(field: keyof Limits, limits: Limits, floors: Limits): LimitFault | null {
  const limit = limits[field];
  if (!Number.isInteger(limit)) return 'not-whole';
  if (limit < floors[field]) return 'below-floor';
  return limit > MEMBER_COUNT_MAX ? 'above-largest-network' : null;
}
