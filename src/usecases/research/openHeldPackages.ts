import type { KeyFailure } from '#ports/DeviceStorage.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { openResearchPackage } from '#research/package/researchPackageFile.ts';
import { poolWith, type ResearchPool } from '#research/package/ResearchPool.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import type { PoolFailure } from './OfficePool.ts';

/** What opening packages takes; a worker has it too. */
export type PoolParts = Pick<Services, 'storage' | 'sealing' | 'digest'>;

interface OpenedPackages {
  readonly key: OfficeKey;
  readonly pool: ResearchPool;
  /** How many are held and do not open any more. */
  readonly damaged: number;
}

/** Every package that is held on this device, opened in memory with the office's key. */
export async function openHeldPackages(parts: PoolParts): Promise<Result<OpenedPackages, PoolFailure>> {
  const { storage, sealing, digest } = parts;
  const key = await storage.office.get();
  if (!key.ok) return err(withoutKey[key.error]);
  const held = await storage.packages.all();
  let { damaged } = held;
  let pool: ResearchPool = new Map();
  for (const { roundId, text } of held.records) {
    const opened = await openResearchPackage({ text, keys: [key.value], suite: sealing, digest });
    if (opened.ok && opened.value.roundId === roundId) pool = poolWith(pool, opened.value);
    else damaged += 1;
  }
  return ok({ key: key.value, pool, damaged });
}

const withoutKey: Readonly<Record<KeyFailure, PoolFailure>> = {
  missing: 'no-key',
  'damaged-record': 'cannot-open',
  'device-key-lost': 'device-key-lost',
};
