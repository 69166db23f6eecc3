import type { Edition } from '#aggregation/Edition.ts';
import { publishNextEdition, type TooFewDiffer } from '#aggregation/publishNextEdition.ts';
import { countedMarks } from '#exchange/countedMark.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { notCounted, type NotCounted } from './notCounted.ts';
import { type LateAnswersFailure, openLateAnswers } from './openLateAnswers.ts';

export interface PublishedAgain {
  readonly edition: Edition;
  readonly notCounted: NotCounted;
}

/** Why no edition has come: nothing has been written. `nothing-opens`: the key on this device opens no response. */
export type PublishAgainFailure =
  LateAnswersFailure | 'not-closed' | 'nothing-opens' | TooFewDiffer | WriteFailure;

/**
 * Publishes the next edition of a closed round from all its responses as they are now; the editions before it stay. All
 * is opened in memory only.
 */
export async function publishAgain(
  services: Pick<Services, 'storage' | 'clock' | 'digest' | 'sealing'>,
  id: RoundId,
  secondKey: Bytes | null = null,
): Promise<Result<PublishedAgain, PublishAgainFailure>> {
  const { storage, clock, digest } = services;
  const round = await storage.rounds.get(id);
  if (!round.ok) return err('damaged-round');
  if (round.value.status !== 'closed') return err('not-closed');
  const late = await openLateAnswers(services, round.value, secondKey);
  if (!late.ok) return late;

  const { terms, source, opened, earlier } = late.value;
  const { responses } = opened;
  const missing = notCounted(opened);
  if (responses.length === 0 && missing.unopened > 0) return err('nothing-opens');
  const counted = await countedMarks(opened.sealed, digest);
  const edition = await publishNextEdition(
    { ...terms, responses, counted, earlier, publishedOn: clock.today() },
    digest,
  );
  if (!edition.ok) return edition;
  const written = await storage.editions.publish(edition.value, source.sealed);
  if (written.ok) return ok({ edition: edition.value, notCounted: missing });
  // Something came in meanwhile, in another tab: it belongs in this edition.
  return written.error === 'responses-changed' ? publishAgain(services, id, secondKey) : err(written.error);
}
