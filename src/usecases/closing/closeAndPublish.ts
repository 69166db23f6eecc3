import type { Edition } from '#aggregation/Edition.ts';
import { publishEdition } from '#aggregation/publishEdition.ts';
import { countedMarks } from '#exchange/countedMark.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { closeRound } from '#round/lifeCycle.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { NoWholeKey } from '#usecases/keeping/withWholeKey.ts';
import type { Services } from '#usecases/Services.ts';
import { notCounted, type NotCounted } from './notCounted.ts';
import { type NotToPublish, readRoundToPublish } from './readRoundToPublish.ts';

export interface ClosedAndPublished {
  readonly edition: Edition;
  readonly notCounted: NotCounted;
}

/**
 * Why a round stays open: nothing has been written, and everything handed in is still there. `nothing-opens`: the key
 * on this device opens none of the responses; an edition without any of them could never be mended.
 */
export type CloseFailure = NotToPublish | NoWholeKey | 'not-open' | 'nothing-opens' | WriteFailure;

/**
 * Closes the round and publishes its first edition, both or neither. The responses are opened in memory only. One that
 * cannot be opened is counted and left out. `secondKey`: the other half of the key, where the round has two keepers.
 */
export async function closeAndPublish(
  services: Pick<Services, 'storage' | 'clock' | 'digest' | 'sealing'>,
  id: RoundId,
  secondKey: Bytes | null = null,
): Promise<Result<ClosedAndPublished, CloseFailure>> {
  const { storage, clock, digest } = services;
  const round = await storage.rounds.get(id);
  if (!round.ok) return err('damaged-round');
  if (round.value.status !== 'open') return err('not-open');
  const read = await readRoundToPublish(services, round.value);
  if (!read.ok) return read;

  const { terms, source, opening } = read.value;
  const opened = await opening(secondKey, (open) => open(source));
  if (!opened.ok) return opened;
  const { responses } = opened.value;
  const missing = notCounted(opened.value);
  // Where everybody withdrew, all that is sealed did open, and there is nothing to count.
  if (responses.length === 0 && missing.unopened > 0) return err('nothing-opens');
  const counted = await countedMarks(opened.value.sealed, digest);
  const closed = closeRound(round.value, clock.today());
  const edition = await publishEdition(
    { ...terms, responses, counted, number: 1, publishedOn: closed.closedOn },
    digest,
  );
  const written = await storage.rounds.close(closed, edition, source.sealed);
  if (written.ok) return ok({ edition, notCounted: missing });
  // Somebody handed in meanwhile, in another tab: that response counts too.
  return written.error === 'responses-changed'
    ? closeAndPublish(services, id, secondKey)
    : err(written.error);
}
