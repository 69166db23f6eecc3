import { useRef, useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import type { Progress } from '#ports/Watch.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';
import type { Collected, CollectFailure } from '#usecases/collecting/Collected.ts';
import type { Arrival } from '#usecases/collecting/Inbox.ts';
import type { News } from './CollectNews.tsx';
import type { ScanOutcome } from './ScanOutcome.ts';

export interface TakingIn {
  /** What became of what arrived last; `null` before anything did. */
  readonly news: News | null;
  /** How far it is, where it takes more than a moment. */
  readonly progress: Progress | null;
  readonly takeIn: (arrival: Arrival) => void;
  /** For a code before the camera: the part that scans tells what became of it. */
  readonly takeInCode: (text: string) => Promise<ScanOutcome>;
  readonly stop: () => void;
}

/** Takes in what arrives, one after the other. Leaving the page stops nothing. */
export function useTakeIn(roundId: RoundId): TakingIn {
  const { inbox } = useFacilitatorServices();
  const [news, setNews] = useState<News | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const stopping = useRef(new AbortController());

  function inTurn(arrival: Arrival, show: (progress: Progress) => void) {
    const { signal } = stopping.current;
    const taken = underWay.current.then(() => inbox.takeIn(roundId, arrival, { progress: show, signal }));
    underWay.current = taken;
    return taken;
  }

  async function takeIn(arrival: Arrival) {
    setNews('working');
    if (isLarge(arrival)) setProgress({ done: 0, total: 0 });
    const collected = await inTurn(arrival, setProgress);
    setProgress(null);
    setNews(collected);
  }

  return {
    news,
    progress,
    takeIn: (arrival) => void takeIn(arrival),
    takeInCode: async (text) => outcomeOfScan(await inTurn({ texts: [text], files: [] }, () => {})),
    stop: () => {
      stopping.current.abort();
      stopping.current = new AbortController();
    },
  };
}

/** It takes more than a moment to see what is in it, and whoever brings it in may want to stop. */
function isLarge({ texts, files }: Arrival): boolean {
  const texted = texts.reduce((sum, text) => sum + text.length, 0);
  return files.length > 20 || files.reduce((sum, { size }) => sum + size, texted) > 200_000;
}

/** What taking in the one text of a code came to. */
function outcomeOfScan(collected: Result<Collected, CollectFailure>): ScanOutcome {
  if (!collected.ok || collected.value.untried > 0) return 'failed';
  const { added, known, refused } = collected.value;
  if (added > 0) return 'added';
  return known > 0 ? 'known' : (refused[0]?.reason ?? 'nothing-found');
}
