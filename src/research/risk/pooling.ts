import { ClassCounts } from './ClassCounts.ts';
import { countsOfAll, type NetworkClasses } from './NetworkClasses.ts';
import { tellsTooMuch } from './tellsTooMuch.ts';

/**
 * How many networks that are safe by themselves may be taken into a pool for the sake of others. One more is enough
 * but for items that nobody in a network answered: then the others are left out, rather than ever more pooled.
 */
const JOINING_MOST = 2;

/**
 * The networks to take together as one, or `null` where no pool of theirs is safe: those that cannot stand alone and as
 * few of the others as it takes, the smallest first (of two as small the first by name).
 *
 * The members of a network were shown figures of it and can subtract them. So a pool is safe only if what remains of it
 * without any one of its networks is as safe as a class must be.
 */
export function pooling(
  notAlone: readonly NetworkClasses[],
  others: readonly NetworkClasses[],
): readonly NetworkClasses[] | null {
  const countsOf = new Map([...notAlone, ...others].map((network) => [network, countsOfAll(network)]));
  const rows = (network: NetworkClasses) => countsOf.get(network)?.rows ?? 0;
  const joining = [...others].sort((one, other) => rows(one) - rows(other)).slice(0, JOINING_MOST);
  for (let joined = 0; joined <= joining.length; joined += 1) {
    const pool = [...notAlone, ...joining.slice(0, joined)];
    if (isSafePool(pool.flatMap((network) => countsOf.get(network) ?? []))) return pool;
  }
  return null;
}

function isSafePool(networks: readonly ClassCounts[]): boolean {
  if (networks.length < 2) return false;
  const all = ClassCounts.sum(networks);
  return !tellsTooMuch(all) && networks.every((counts) => !tellsTooMuch(all.minus(counts)));
}
