import { useRef, useState } from 'react';

import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Progress } from '#ports/Watch.ts';
import type {
  AboutPackage,
  ArrivedPackage,
  PoolFailure,
  TakenPackage,
} from '#usecases/research/OfficePool.ts';
import type { RefusedFile } from '#usecases/research/PackagesRead.ts';
import { readPackageFiles } from '#usecases/research/readPackageFiles.ts';
import { useOfficeServices } from './OfficeServices.ts';

/** A package of a later edition than the one held, kept in memory until somebody says what to do with it. */
export interface NewerPackage {
  readonly arrived: ArrivedPackage;
  readonly about: AboutPackage;
  readonly held: AboutPackage;
}

export type PackageOutcome = TakenPackage | RefusedFile | ReplacedPackage;

interface ReplacedPackage {
  readonly name: string;
  readonly outcome: 'replaced';
  readonly about: AboutPackage;
}

interface TakingInPackages {
  /** What became of what arrived last; `null` before anything did. */
  readonly news: 'working' | PoolFailure | WriteFailure | readonly PackageOutcome[] | null;
  /** In packages; `null` where none are being taken in. */
  readonly progress: Progress | null;
  /** Those that wait for a word, also from arrivals before the last. */
  readonly newer: readonly NewerPackage[];
  readonly takeInTexts: (arrived: readonly ArrivedPackage[]) => void;
  readonly takeInFiles: (files: readonly File[]) => void;
  readonly replace: (newer: NewerPackage) => void;
  readonly keepOlder: (newer: NewerPackage) => void;
}

/** Takes in what arrives, one arrival after the other. */
export function useTakeInPackages(): TakingInPackages {
  const { research, files } = useOfficeServices();
  const [news, setNews] = useState<TakingInPackages['news']>(null);
  const [newer, setNewer] = useState<readonly NewerPackage[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());

  function inTurn(task: () => Promise<void>) {
    setNews('working');
    underWay.current = underWay.current
      .then(task)
      .catch(() => {
        setNews('cannot-open');
      })
      .then(() => {
        setProgress(null);
      });
  }

  async function takeIn(arrived: readonly ArrivedPackage[], refused: readonly RefusedFile[]) {
    const taken = await research.takeIn(arrived, false, setProgress);
    if (!taken.ok) {
      setNews(taken.error);
      return;
    }
    setNews([...taken.value, ...refused]);
    setNewer((waiting) => [...waiting, ...newerOf(arrived, taken.value)]);
  }

  async function replace(chosen: NewerPackage) {
    const taken = await research.takeIn([chosen.arrived], true, setProgress);
    if (!taken.ok) {
      setNews(taken.error);
      return;
    }
    setNews(taken.value.map(replaced));
    drop(chosen);
  }

  function drop(chosen: NewerPackage) {
    setNewer((waiting) => waiting.filter((one) => one !== chosen));
  }

  return {
    news,
    progress,
    newer,
    takeInTexts: (arrived) => {
      inTurn(() => takeIn(arrived, []));
    },
    takeInFiles: (chosen) => {
      inTurn(async () => {
        const { arrived, refused } = await readPackageFiles(files, chosen);
        await takeIn(arrived, refused);
      });
    },
    replace: (chosen) => {
      inTurn(() => replace(chosen));
    },
    keepOlder: drop,
  };
}

function newerOf(
  arrived: readonly ArrivedPackage[],
  taken: readonly TakenPackage[],
): readonly NewerPackage[] {
  return taken.flatMap(({ outcome, about, heldBefore }, index) => {
    const text = arrived[index];
    const waits = outcome === 'newer' && text !== undefined && about !== null && heldBefore !== null;
    return waits ? [{ arrived: text, about, held: heldBefore }] : [];
  });
}

/** With a word of confirmation a newer one was kept; anything else came in between. */
function replaced(taken: TakenPackage): PackageOutcome {
  const { name, outcome, about } = taken;
  return outcome === 'newer' && about !== null ? { name, outcome: 'replaced', about } : taken;
}
