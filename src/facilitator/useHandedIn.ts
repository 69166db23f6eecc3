import { useEffect, useState } from 'react';

import type { RoundId } from '#shared/Id.ts';
import { useStored } from '#shell/useStored.ts';
import { useFacilitatorServices } from './FacilitatorServices.ts';

/**
 * How many members' responses are in, kept up to date: `undefined` until they have been counted once. While `paused`
 * the last count stands.
 */
export function useHandedIn(roundId: RoundId, { paused = false } = {}): number | undefined {
  const { inbox, storage } = useFacilitatorServices();
  const [count, setCount] = useState<number>();
  // Counting happens in another thread, where no live query looks on: this says when to count anew. Responses are only
  // ever added, or deleted all at once.
  const version = useStored(async () => {
    const [sealed, key] = await Promise.all([
      storage.responses.count(roundId),
      storage.rounds.privateKey(roundId),
    ]);
    return { sealed, isLocked: !key.ok };
  }, [storage, roundId]);
  const { sealed, isLocked } = version ?? {};

  useEffect(() => {
    if (sealed === undefined || paused) return;
    let isLatest = true;
    const show = (counted: number) => {
      if (isLatest) setCount(counted);
    };
    // Where nothing can be counted now, what is stored is the nearest to it.
    inbox.count(roundId).then(show, () => {
      show(sealed);
    });
    return () => {
      isLatest = false;
    };
  }, [inbox, roundId, sealed, isLocked, paused]);
  return count;
}
