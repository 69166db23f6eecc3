import type { Dataset } from '#research/dataset/Dataset.ts';
import { poolRows } from '#research/package/poolRows.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { PoolFailure } from './OfficePool.ts';
import { openHeldPackages, type PoolParts } from './openHeldPackages.ts';

/** All rows held of one instrument, as they came. */
export type OpenedPool = Pick<Dataset, 'instrument' | 'instrumentReference' | 'rows' | 'invented'>;

/** `hash`: of the instrument whose packages are pooled; others stay closed to the figures. */
export async function openPool(parts: PoolParts, hash: string): Promise<Result<OpenedPool, PoolFailure>> {
  const opened = await openHeldPackages(parts);
  if (!opened.ok) return opened;
  const packages = [...opened.value.pool.values()].filter(
    ({ instrumentReference }) => instrumentReference.hash === hash,
  );
  const [first] = packages;
  if (first === undefined) return err('unknown-instrument');
  const { instrument, instrumentReference } = first;
  const invented = packages.some((held) => held.invented);
  return ok({ instrument, instrumentReference, rows: poolRows(packages), invented });
}
