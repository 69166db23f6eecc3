import type { Slip } from '#exchange/Slip.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { ClosedRound, OpenRound } from '#round/Round.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';

/** A round that takes in responses, with what opens them. */
export interface CollectingRound {
  readonly roundId: RoundId;
  readonly instrument: Instrument;
  readonly instrumentHash: string;
  readonly round: OpenRound | ClosedRound;
  /** What this device keeps of the key, as for `withWholeKey`. */
  readonly kept: Bytes;
  readonly slips: readonly Slip[];
}

export type NotCollecting =
  'not-collecting' | 'no-key' | 'device-key-lost' | 'damaged-round' | 'damaged-instrument';

/** Open, or closed with its key still here: what comes in then waits for a next edition. */
export async function readCollectingRound(
  storage: Pick<DeviceStorage, 'rounds' | 'instruments'>,
  id: RoundId,
): Promise<Result<CollectingRound, NotCollecting>> {
  const round = await storage.rounds.get(id);
  if (!round.ok) return err(round.error === 'missing' ? 'not-collecting' : 'damaged-round');
  const { instrument: reference } = round.value;
  if (round.value.status === 'prepared') return err('not-collecting');

  // All readings before the first refusal: a live query follows no reading that was not made.
  const [instrument, kept, slips] = await Promise.all([
    storage.instruments.get(reference.hash),
    storage.rounds.keptKey(id),
    storage.rounds.slips(id),
  ]);
  if (!kept.ok) {
    if (kept.error === 'device-key-lost') return err(kept.error);
    return err(round.value.status === 'open' ? 'no-key' : 'not-collecting');
  }
  if (!instrument.ok) return err('damaged-instrument');
  if (!slips.ok) return err('damaged-round');
  return ok({
    roundId: id,
    instrument: instrument.value,
    instrumentHash: reference.hash,
    round: round.value,
    kept: kept.value,
    slips: slips.value,
  });
}
