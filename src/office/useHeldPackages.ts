import { useEffect, useMemo, useState } from 'react';

import type { Result } from '#shared/Result.ts';
import { useStored } from '#shell/useStored.ts';
import type { HeldPackages, PoolFailure } from '#usecases/research/OfficePool.ts';
import { useOfficeServices } from './OfficeServices.ts';
import { oneAtATime } from './oneAtATime.ts';

/** What the packages on this device say of themselves, kept up to date: `undefined` until they were opened once. */
export function useHeldPackages(): Result<HeldPackages, PoolFailure> | undefined {
  const { research, storage } = useOfficeServices();
  const [held, setHeld] = useState<Result<HeldPackages, PoolFailure>>();
  // They are opened in another thread, where no live query looks on: this says when to open them anew.
  const stored = useStored(async () => {
    const [key, { records }] = await Promise.all([storage.office.get(), storage.packages.all()]);
    return { key, records };
  }, [storage]);
  // Each of a hundred that arrive changes what is stored: opening all of them a hundred times would keep them waiting.
  const open = useMemo(
    () =>
      oneAtATime(async () => {
        setHeld(await research.held());
      }),
    [research],
  );

  useEffect(() => {
    if (stored !== undefined) open();
  }, [open, stored]);
  return held;
}
