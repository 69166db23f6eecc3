import { Suspense, useEffect, useSyncExternalStore } from 'react';

import { lazyScreen } from '#shell/lazyScreen.ts';
import { useSharedServices } from '#shell/SharedServices.ts';
import { storageLossTexts } from './storageLossTexts.ts';

const StorageLossNotice = lazyScreen(
  () => import('./StorageLossNotice.tsx').then((part) => part.StorageLossNotice),
  storageLossTexts,
);

/** Says above any screen that the storage is lost, once it is. */
export function WatchedStorage() {
  const { watch } = useSharedServices().storage;
  const loss = useSyncExternalStore(watch.subscribe, () => watch.loss);
  // Now, because once a newer version is at work this one can fetch no part of itself any more.
  useEffect(() => {
    StorageLossNotice.fetch().catch(() => {});
  }, []);
  if (loss === null) return null;
  return (
    <Suspense fallback={null}>
      <StorageLossNotice loss={loss} />
    </Suspense>
  );
}
