import { useEffect, useState } from 'react';

import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { useStored } from '#shell/useStored.ts';
import { countUnopened } from '#usecases/collecting/countHandedIn.ts';
import type { HandedInCount } from '#usecases/collecting/Inbox.ts';
import { useFacilitatorServices } from './FacilitatorServices.ts';

interface Circumstances {
  readonly paused?: boolean;
  /** The other half of the key, where the round has two keepers: then they are counted as they will be at closing. */
  readonly secondKey?: Bytes | null;
}

/**
 * How many responses are in, kept up to date: `undefined` until they have been counted once. While `paused`
 * the last count stands.
 */
export function useHandedIn(
  roundId: RoundId,
  { paused = false, secondKey = null }: Circumstances = {},
): HandedInCount | undefined {
  const { inbox, storage } = useFacilitatorServices();
  const [count, setCount] = useState<HandedInCount>();
  // Counting happens in another thread, where no live query looks on: this says when to count anew. Responses are only
  // ever added, or deleted all at once.
  const version = useStored(async () => {
    const [sealed, key] = await Promise.all([
      storage.responses.count(roundId),
      storage.rounds.keptKey(roundId),
    ]);
    return { sealed, isLocked: !key.ok };
  }, [storage, roundId]);
  const { sealed, isLocked } = version ?? {};

  useEffect(() => {
    if (sealed === undefined || paused) return;
    let isLatest = true;
    const show = (counted: HandedInCount) => {
      if (isLatest) setCount(counted);
    };
    // Where nothing can be counted now, what is stored is the nearest to it.
    inbox.count(roundId, secondKey).then(show, () => {
      show(countUnopened(sealed));
    });
    return () => {
      isLatest = false;
    };
  }, [inbox, roundId, sealed, isLocked, paused, secondKey]);
  return count;
}
