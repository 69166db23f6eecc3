import type { EditionSource } from '#aggregation/publishEdition.ts';
import { openAllResponses, type OpenedResponses } from '#exchange/openAllResponses.ts';
import type { SealedSource } from '#ports/DeviceStorage.ts';
import type { ClosedRound, OpenRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { type NoWholeKey, withWholeKey } from '#usecases/keeping/withWholeKey.ts';
import type { Services } from '#usecases/Services.ts';

/** A round whose responses open on this device, with what every edition of it has in common. */
export interface RoundToPublish {
  readonly terms: Omit<EditionSource, 'responses' | 'number' | 'publishedOn'>;
  readonly source: SealedSource;
  /** Opens in memory only. `secondKey`: as for `withWholeKey`. */
  readonly opening: <Value>(
    secondKey: Bytes | null,
    work: (open: (source: SealedSource) => Promise<OpenedResponses>) => Promise<Value>,
  ) => Promise<Result<Value, NoWholeKey>>;
}

export type NotToPublish = 'damaged-round' | 'no-key' | 'device-key-lost' | 'damaged-instrument';

export async function readRoundToPublish(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  round: OpenRound | ClosedRound,
): Promise<Result<RoundToPublish, NotToPublish>> {
  const { id, instrument: reference } = round;
  // All readings at once: a live query follows no reading that comes after something else.
  const [network, instrument, kept, slips, sealed] = await Promise.all([
    storage.networks.get(round.networkId),
    storage.instruments.get(reference.hash),
    storage.rounds.keptKey(id),
    storage.rounds.slips(id),
    storage.responses.sealed(id),
  ]);
  if (!network.ok) return err('damaged-round');
  if (!instrument.ok) return err('damaged-instrument');
  if (!kept.ok) return err(kept.error === 'device-key-lost' ? kept.error : 'no-key');
  if (!slips.ok) return err('damaged-round');

  const opensWith = {
    instrument: instrument.value,
    instrumentHash: reference.hash,
    roundId: id,
    suite: sealing,
    slips: slips.value,
  };
  const terms = {
    roundId: id,
    schoolYear: round.schoolYear,
    instrument: instrument.value,
    instrumentReference: reference,
    limits: round.limits,
    safeAgainst: round.safeAgainst,
    asksRole: round.asksRole,
    memberCount: network.value.memberCount,
    invented: network.value.invented,
    keepers: round.keepers,
    restored: round.restored === true,
  };
  return ok({
    terms,
    source: { sealed, slipRule: 'lots' },
    opening: (secondKey, work) =>
      withWholeKey(sealing, { round, kept: kept.value, secondKey }, (privateKey) =>
        work(({ sealed: some, slipRule }) =>
          openAllResponses({ ...opensWith, privateKey, sealed: some, slipRuleName: slipRule }),
        ),
      ),
  });
}
