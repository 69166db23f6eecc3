import { useEffect, useState } from 'react';

import type { Result } from '../../shared/Result.ts';
import { useServices } from '../Services.ts';
import { useStored } from '../useStored.ts';
import type { DeskFailure, HeldPackages } from './ResearchDesk.ts';

/** What the packages on this device say of themselves, kept up to date: `undefined` until they were opened once. */
export function useHeldPackages(): Result<HeldPackages, DeskFailure> | undefined {
  const { research, storage } = useServices();
  const [held, setHeld] = useState<Result<HeldPackages, DeskFailure>>();
  // They are opened in another thread, where no live query looks on: this says when to open them anew.
  const stored = useStored(async () => {
    const [key, { records }] = await Promise.all([storage.office.get(), storage.packages.all()]);
    return { key, records };
  }, [storage]);

  useEffect(() => {
    if (stored === undefined) return;
    let isLatest = true;
    void research.held().then((opened) => {
      if (isLatest) setHeld(opened);
    });
    return () => {
      isLatest = false;
    };
  }, [research, stored]);
  return held;
}
