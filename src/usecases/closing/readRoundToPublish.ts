import type { EditionSource } from '#aggregation/publishEdition.ts';
import { openAllResponses, type OpenedResponses } from '#exchange/openAllResponses.ts';
import type { Round } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

/** A round whose responses open on this device, with what every edition of it has in common. */
export interface RoundToPublish {
  readonly terms: Omit<EditionSource, 'responses' | 'number' | 'publishedOn'>;
  readonly sealed: readonly Bytes[];
  /** In memory only. */
  readonly open: (sealed: readonly Bytes[]) => Promise<OpenedResponses>;
}

export type NotToPublish = 'damaged-round' | 'no-key' | 'damaged-instrument';

export async function readRoundToPublish(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  round: Round,
): Promise<Result<RoundToPublish, NotToPublish>> {
  const { id, instrument: reference } = round;
  // All readings at once: a live query follows no reading that comes after something else.
  const [network, instrument, privateKey, slips, sealed] = await Promise.all([
    storage.networks.get(round.networkId),
    storage.instruments.get(reference.hash),
    storage.rounds.privateKey(id),
    storage.rounds.slips(id),
    storage.responses.sealed(id),
  ]);
  if (!network.ok) return err('damaged-round');
  if (!instrument.ok) return err('damaged-instrument');
  if (!privateKey.ok) return err('no-key');
  if (!slips.ok) return err('damaged-round');

  const opensWith = {
    instrument: instrument.value,
    instrumentHash: reference.hash,
    roundId: id,
    privateKey: privateKey.value,
    suite: sealing,
    slips: slips.value,
  };
  const terms = {
    roundId: id,
    schoolYear: round.schoolYear,
    instrument: instrument.value,
    instrumentReference: reference,
    limits: round.limits,
    asksRole: round.asksRole,
    memberCount: network.value.memberCount,
    invented: network.value.invented,
  };
  return ok({ terms, sealed, open: (bytes) => openAllResponses({ ...opensWith, sealed: bytes }) });
}
