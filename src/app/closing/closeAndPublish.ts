import { publishEdition } from '../../aggregation/publishEdition.ts';
import type { Edition } from '../../aggregation/Edition.ts';
import { openAllResponses } from '../../exchange/openAllResponses.ts';
import type { WriteFailure } from '../../platform/storage/Storage.ts';
import { closeRound } from '../../round/lifeCycle.ts';
import type { RoundId } from '../../shared/Id.ts';
import { err, ok, type Result } from '../../shared/Result.ts';
import type { Services } from '../Services.ts';

export interface ClosedAndPublished {
  readonly edition: Edition;
  /** How many sealed responses could not be opened, and so are not in the edition. */
  readonly refused: number;
}

/**
 * Why a round stays open: nothing has been written, and everything handed in is still there. `nothing-opens`: the key
 * on this device opens none of the responses; an edition without any of them could never be mended.
 */
export type CloseFailure =
  'damaged-round' | 'not-open' | 'no-key' | 'damaged-instrument' | 'nothing-opens' | WriteFailure;

/**
 * Closes the round and publishes its edition, both or neither. The responses are opened in memory only. One that
 * cannot be opened is counted and left out.
 */
export async function closeAndPublish(
  services: Pick<Services, 'storage' | 'clock' | 'digest' | 'sealing'>,
  id: RoundId,
): Promise<Result<ClosedAndPublished, CloseFailure>> {
  const { storage, clock, digest, sealing } = services;
  const round = await storage.rounds.get(id);
  if (!round.ok) return err('damaged-round');
  if (round.value.status !== 'open') return err('not-open');
  const open = round.value;

  const network = await storage.networks.get(open.networkId);
  if (!network.ok) return err('damaged-round');
  const instrument = await storage.instruments.get(open.instrument.hash);
  if (!instrument.ok) return err('damaged-instrument');
  const privateKey = await storage.rounds.privateKey(id);
  if (!privateKey.ok) return err('no-key');

  const sealed = await storage.responses.sealed(id);
  const { responses, refused } = await openAllResponses({
    sealed,
    instrument: instrument.value,
    instrumentHash: open.instrument.hash,
    roundId: id,
    privateKey: privateKey.value,
    suite: sealing,
  });
  // Where everybody withdrew, all that is sealed did open, and there is nothing to count.
  if (responses.length === 0 && sum(Object.values(refused)) > 0) return err('nothing-opens');
  const closed = closeRound(open, clock.today());
  const edition = await publishEdition(
    {
      roundId: id,
      schoolYear: open.schoolYear,
      instrument: instrument.value,
      instrumentReference: open.instrument,
      limits: open.limits,
      memberCount: network.value.memberCount,
      responses,
      number: 1,
      publishedOn: closed.closedOn,
      invented: network.value.invented,
    },
    digest,
  );
  const written = await storage.rounds.close(closed, edition, sealed.length);
  if (written.ok) return ok({ edition, refused: sum(Object.values(refused)) });
  // Somebody handed in meanwhile, in another tab: that response counts too.
  return written.error === 'responses-changed' ? closeAndPublish(services, id) : err(written.error);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
