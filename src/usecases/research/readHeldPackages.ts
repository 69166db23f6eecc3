import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { HeldPackage, HeldPackages, PoolFailure } from './OfficePool.ts';
import { openHeldPackages, type PoolParts } from './openHeldPackages.ts';

/** What the packages on this device say of themselves, and how many rows each has; no rows. */
export async function readHeldPackages(parts: PoolParts): Promise<Result<HeldPackages, PoolFailure>> {
  const opened = await openHeldPackages(parts);
  if (!opened.ok) return opened;
  const { pool, damaged } = opened.value;
  return ok({ packages: [...pool.values()].map(withoutRows).sort(byNetworkAndYear), damaged });
}

function withoutRows({ rows, ...held }: ResearchPackage): HeldPackage {
  return { ...held, responses: rows.length };
}

function byNetworkAndYear(one: HeldPackage, other: HeldPackage): number {
  return (
    one.network.localeCompare(other.network, 'nl', { numeric: true }) ||
    one.schoolYear.localeCompare(other.schoolYear) ||
    one.roundId.localeCompare(other.roundId)
  );
}
