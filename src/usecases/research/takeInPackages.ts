import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Progress } from '#ports/Watch.ts';
import { arrivalAt } from '#research/package/arrivalAt.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { openResearchPackage } from '#research/package/researchPackageFile.ts';
import { poolWith } from '#research/package/ResearchPool.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { AboutPackage, ArrivedPackage, PoolFailure, TakenPackage } from './OfficePool.ts';
import { openHeldPackages, type PoolParts } from './openHeldPackages.ts';

interface PackagesToTakeIn {
  readonly arrived: readonly ArrivedPackage[];
  readonly replaceOlder: boolean;
  readonly progress: (progress: Progress) => void;
}

/**
 * Keeps what opens, sealed as it came: see `OfficePool.takeIn`. Where a write fails, what was kept before it stays,
 * and taking the same in again goes on from there.
 */
export async function takeInPackages(
  parts: PoolParts,
  { arrived, replaceOlder, progress }: PackagesToTakeIn,
): Promise<Result<readonly TakenPackage[], PoolFailure | WriteFailure>> {
  const held = await openHeldPackages(parts);
  if (!held.ok) return held;
  let { pool } = held.value;
  const taken: TakenPackage[] = [];
  for (const { name, text } of arrived) {
    progress({ done: taken.length, total: arrived.length });
    const opened = await openResearchPackage({
      text,
      keys: [held.value.key],
      suite: parts.sealing,
      digest: parts.digest,
    });
    if (!opened.ok) {
      taken.push({ name, outcome: opened.error, about: null, heldBefore: null });
      continue;
    }
    const arriving = opened.value;
    const before = pool.get(arriving.roundId);
    const outcome = arrivalAt(pool, arriving);
    if (outcome === 'new' || (outcome === 'newer' && replaceOlder)) {
      const saved = await parts.storage.packages.save({ roundId: arriving.roundId, text });
      if (!saved.ok) return saved;
      pool = poolWith(pool, arriving);
    }
    const heldBefore = before === undefined ? null : aboutPackage(before);
    taken.push({ name, outcome, about: aboutPackage(arriving), heldBefore });
  }
  return ok(taken);
}

function aboutPackage({ network, schoolYear, edition, rows }: ResearchPackage): AboutPackage {
  return { network, schoolYear, edition: edition.number, responses: rows.length };
}
