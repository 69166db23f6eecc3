import { applyProposals } from '#research/risk/applyProposals.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import type { OpenedPool } from './openPool.ts';
import type { PoolRisk } from './OfficePool.ts';

export function poolRisk({ instrument, rows, invented }: OpenedPool): PoolRisk {
  const asHeld = assessRisk(instrument, rows);
  const { proposals } = asHeld;
  const withProposals =
    proposals.length === 0 ? null : assessRisk(instrument, applyProposals(instrument, rows, proposals));
  return { instrument, invented, asHeld, withProposals };
}
