import { openAllResponses } from '../../exchange/openAllResponses.ts';
import type { Round } from '../../round/Round.ts';
import type { Services } from '../Services.ts';

/**
 * How many different members' responses are in: one that was revised counts once, one that was withdrawn not at all.
 * Opens in memory and tells the number only. Where nothing can be opened, for lack of the key, it is the number of
 * sealed responses. May run inside a live query.
 */
export async function countHandedIn(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  round: Pick<Round, 'id' | 'instrument'>,
): Promise<number> {
  // All readings before the first opening: a live query follows no reading that comes after it.
  const [sealed, instrument, privateKey] = await Promise.all([
    storage.responses.sealed(round.id),
    storage.instruments.get(round.instrument.hash),
    storage.rounds.privateKey(round.id),
  ]);
  if (!instrument.ok || !privateKey.ok) return sealed.length;
  const { responses, refused } = await openAllResponses({
    sealed,
    instrument: instrument.value,
    instrumentHash: round.instrument.hash,
    roundId: round.id,
    privateKey: privateKey.value,
    suite: sealing,
  });
  const unopened = Object.values(refused).reduce((sum, count) => sum + count, 0);
  return unopened === sealed.length ? sealed.length : responses.length;
}
