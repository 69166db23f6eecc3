import type { Slip } from '#exchange/Slip.ts';
import type { StoredRoundSlips } from '#ports/storedRecords.ts';

/** The slips to write: of each round all that are on either side, where that is more than there are here. */
export function mergeSlips(
  here: readonly StoredRoundSlips[],
  incoming: readonly StoredRoundSlips[],
): readonly StoredRoundSlips[] {
  const slipsHere = new Map(here.map(({ roundId, slips }) => [roundId, slips]));
  return incoming.flatMap(({ roundId, slips }) => {
    const mine = slipsHere.get(roundId) ?? [];
    const united = new Set<Slip>([...mine, ...slips]);
    return united.size > mine.length ? [{ roundId, slips: [...united].sort() }] : [];
  });
}
