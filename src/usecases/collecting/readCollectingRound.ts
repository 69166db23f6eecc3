import type { Slip } from '#exchange/Slip.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';

/** A round that takes in responses, with what opens them. */
export interface CollectingRound {
  readonly roundId: RoundId;
  readonly instrument: Instrument;
  readonly instrumentHash: string;
  readonly privateKey: Bytes;
  readonly slips: readonly Slip[];
}

export type NotCollecting = 'not-collecting' | 'no-key' | 'damaged-round' | 'damaged-instrument';

/** Open, or closed with its key still here: what comes in then waits for a next edition. */
export async function readCollectingRound(
  storage: Pick<DeviceStorage, 'rounds' | 'instruments'>,
  id: RoundId,
): Promise<Result<CollectingRound, NotCollecting>> {
  const round = await storage.rounds.get(id);
  if (!round.ok) return err(round.error === 'missing' ? 'not-collecting' : 'damaged-round');
  const { status, instrument: reference } = round.value;
  if (status === 'prepared') return err('not-collecting');

  // All readings before the first refusal: a live query follows no reading that was not made.
  const [instrument, privateKey, slips] = await Promise.all([
    storage.instruments.get(reference.hash),
    storage.rounds.privateKey(id),
    storage.rounds.slips(id),
  ]);
  if (!privateKey.ok) return err(status === 'open' ? 'no-key' : 'not-collecting');
  if (!instrument.ok) return err('damaged-instrument');
  if (!slips.ok) return err('damaged-round');
  return ok({
    roundId: id,
    instrument: instrument.value,
    instrumentHash: reference.hash,
    privateKey: privateKey.value,
    slips: slips.value,
  });
}
