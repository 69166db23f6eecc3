import { openAllResponses } from '#exchange/openAllResponses.ts';
import { besideEarlier } from '#response/Response.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { withWholeKey } from '#usecases/keeping/withWholeKey.ts';
import type { Services } from '#usecases/Services.ts';
import type { HandedInCount } from './Inbox.ts';
import { readCollectingRound } from './readCollectingRound.ts';

/**
 * How many responses are in. Opens in memory and tells the numbers only. Where nothing can be opened, for lack of the
 * key or of its other half, nobody can tell more than how many sealed responses there are. `secondKey`: as for
 * `withWholeKey`.
 */
export async function countHandedIn(
  { storage, sealing }: Pick<Services, 'storage' | 'sealing'>,
  id: RoundId,
  secondKey: Bytes | null,
): Promise<HandedInCount> {
  const sealed = await storage.responses.sealed(id);
  const read = await readCollectingRound(storage, id);
  if (!read.ok) return countUnopened(sealed.length);
  const opened = await withWholeKey(sealing, { ...read.value, secondKey }, (privateKey) =>
    openAllResponses({ ...read.value, privateKey, sealed, suite: sealing }),
  );
  if (!opened.ok) return countUnopened(sealed.length);
  const { responses, refused, besideOnSlips } = opened.value;
  const unopened = Object.values(refused).reduce((sum, count) => sum + count, 0);
  if (unopened === sealed.length && unopened > 0) return countUnopened(sealed.length);
  return {
    opened: true,
    responses: responses.length,
    besideEarlier: besideEarlier(responses),
    besideOnSlips,
  };
}

/** All that is known where nothing opens. */
export function countUnopened(sealed: number): HandedInCount {
  return { opened: false, responses: sealed, besideEarlier: 0, besideOnSlips: 0 };
}
