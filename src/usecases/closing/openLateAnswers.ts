import type { OpenedResponses } from '#exchange/openAllResponses.ts';
import type { Response } from '#response/Response.ts';
import type { ClosedRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { NoWholeKey } from '#usecases/keeping/withWholeKey.ts';
import type { Services } from '#usecases/Services.ts';
import { type NotToPublish, readRoundToPublish, type RoundToPublish } from './readRoundToPublish.ts';

/** All responses of a closed round as they are now, opened in memory, beside those its editions were made from. */
export interface LateAnswers extends Pick<RoundToPublish, 'terms' | 'source'> {
  readonly opened: OpenedResponses;
  /** First edition first. */
  readonly earlier: readonly (readonly Response[])[];
}

/**
 * `source-unknown`: this device does not hold everything an earlier edition was made from, so nobody can tell what two
 * editions beside each other would give away.
 */
export type LateAnswersFailure = NotToPublish | NoWholeKey | 'source-unknown';

export async function openLateAnswers(
  services: Pick<Services, 'storage' | 'sealing'>,
  round: ClosedRound,
  secondKey: Bytes | null,
): Promise<Result<LateAnswers, LateAnswersFailure>> {
  const { editions } = services.storage;
  const [read, published, sources] = await Promise.all([
    readRoundToPublish(services, round),
    editions.ofRound(round.id),
    editions.sources(round.id),
  ]);
  if (!read.ok) return read;

  const { opening, source, terms } = read.value;
  // An edition that cannot be read any more has been seen all the same.
  const numbers = Array.from(
    { length: published.records.length + published.damaged },
    (_, index) => index + 1,
  );
  const known = numbers.flatMap((number) => {
    const madeFrom = sources.get(number);
    return madeFrom === undefined ? [] : [madeFrom];
  });
  if (known.length === 0 || known.length < numbers.length) return err('source-unknown');
  const all = await opening(secondKey, (open) => Promise.all([open(source), ...known.map(open)]));
  if (!all.ok) return all;
  const [opened, ...earlier] = all.value;
  return ok({ terms, source, opened, earlier: earlier.map(({ responses }) => responses) });
}
