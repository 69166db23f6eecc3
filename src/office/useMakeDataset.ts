import { useEffect, useRef, useState } from 'react';

import type { Progress } from '#ports/Watch.ts';
import type { DatasetOrder, PoolFailure } from '#usecases/research/OfficePool.ts';
import { useOfficeServices } from './OfficeServices.ts';

export type MakingOutcome =
  | { readonly kind: 'making'; readonly progress: Progress | null }
  | { readonly kind: 'made'; readonly fileName: string }
  | { readonly kind: 'stopped' | PoolFailure };

interface Making {
  /** `null` before anything was made. */
  readonly outcome: MakingOutcome | null;
  readonly make: (order: DatasetOrder, fileName: string) => void;
  readonly stop: () => void;
}

/** Makes the zip and hands it over. Leaving the screen stops it. `onNotSafe`: the report it was ordered by is not true any more. */
export function useMakeDataset(onNotSafe: () => void): Making {
  const { research, download } = useOfficeServices();
  const [outcome, setOutcome] = useState<MakingOutcome | null>(null);
  const stopping = useRef<AbortController>(null);

  function stop() {
    stopping.current?.abort();
  }

  useEffect(() => stop, []);

  async function make(order: DatasetOrder, fileName: string) {
    stop();
    const { signal } = (stopping.current = new AbortController());
    setOutcome({ kind: 'making', progress: null });
    const made = await research.dataset(order, {
      signal,
      progress: (progress) => {
        if (!signal.aborted) setOutcome({ kind: 'making', progress });
      },
    });
    if (made.ok && !signal.aborted) {
      download(fileName, made.value);
      setOutcome({ kind: 'made', fileName });
    } else if (made.ok || made.error === 'stopped') setOutcome({ kind: 'stopped' });
    else if (made.error === 'not-safe') {
      setOutcome(null);
      onNotSafe();
    } else setOutcome({ kind: made.error });
  }

  return { outcome, make: (order, fileName) => void make(order, fileName), stop };
}
