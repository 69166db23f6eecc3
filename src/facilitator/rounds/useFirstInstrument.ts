import { useEffect, useState } from 'react';

import { loadBuiltInInstrument } from '#usecases/instrument/loadBuiltInInstrument.ts';
import { type ReferencedInstrument, referenceInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import type { Services } from '#usecases/Services.ts';

/** The instrument a form starts with. `in-place-of-another`: the one that was chosen can no longer be read. */
export type FirstInstrument =
  | { readonly kind: 'chosen' | 'in-place-of-another'; readonly chosen: ReferencedInstrument }
  | { readonly kind: 'unread' };

/** The stored instrument with this hash, or for `null` the one that comes with the app; `null` while loading. */
export function useFirstInstrument(
  { storage, digest }: Pick<Services, 'storage' | 'digest'>,
  hash: string | null,
): FirstInstrument | null {
  const [first, setFirst] = useState<FirstInstrument | null>(null);

  useEffect(() => {
    let wanted = true;
    void findFirstInstrument({ storage, digest }, hash).then((found) => {
      if (wanted) setFirst(found);
    });
    return () => {
      wanted = false;
    };
  }, [storage, digest, hash]);

  return first;
}

async function findFirstInstrument(
  { storage, digest }: Pick<Services, 'storage' | 'digest'>,
  hash: string | null,
): Promise<FirstInstrument> {
  const stored = hash === null ? null : await storage.instruments.get(hash);
  if (stored?.ok) return { kind: 'chosen', chosen: await referenceInstrument(stored.value, digest) };
  try {
    const builtIn = await loadBuiltInInstrument(digest);
    return { kind: stored === null ? 'chosen' : 'in-place-of-another', chosen: builtIn };
  } catch {
    return { kind: 'unread' };
  }
}
