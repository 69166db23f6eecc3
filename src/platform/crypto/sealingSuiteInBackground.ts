import type { SealingSuite } from '#exchange/SealingSuite.ts';

/**
 * The sealing suite, fetched beside the first screen instead of before it: nobody seals anything until they have
 * answered. What is asked of it meanwhile waits for it.
 */
export function sealingSuiteInBackground(): SealingSuite {
  const loading = import('./hpkeSealingSuite.ts').then(({ hpkeSealingSuite }) => hpkeSealingSuite);
  // Offline before the first visit was complete: sealing then fails where it is asked for, and says so there.
  loading.catch(() => undefined);
  return {
    generateKeyPair: async () => (await loading).generateKeyPair(),
    seal: async (message) => (await loading).seal(message),
    open: async (message) => (await loading).open(message),
    keyedHashes: async (asked) => (await loading).keyedHashes(asked),
  };
}
