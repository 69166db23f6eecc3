import { openAllResponses } from '#exchange/openAllResponses.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Services } from '#usecases/Services.ts';
import { readCollectingRound } from './readCollectingRound.ts';

/**
 * How many different members' responses are in: one that was revised counts once, one that was withdrawn not at all.
 * Opens in memory and tells the number only. Where nothing can be opened, for lack of the key, it is the number of
 * sealed responses.
 */
export async function countHandedIn(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  id: RoundId,
): Promise<number> {
  const sealed = await storage.responses.sealed(id);
  const round = await readCollectingRound(storage, id);
  if (!round.ok) return sealed.length;
  const { responses, refused } = await openAllResponses({ ...round.value, sealed, suite: sealing });
  const unopened = Object.values(refused).reduce((sum, count) => sum + count, 0);
  return unopened === sealed.length ? sealed.length : responses.length;
}
