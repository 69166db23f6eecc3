import type { StorageLoss, StorageWatch } from '#ports/StorageWatch.ts';
import { SCHEMA_VERSION, type SrtDatabase } from './SrtDatabase.ts';

/** Watches a database that is open. A loss stays one, and closes the database to this tab. */
export function storageWatch(database: SrtDatabase): StorageWatch {
  let loss: StorageLoss | null = null;
  const listeners = new Set<() => void>();
  // Where a browser clears a site's data, the first tab that opens the storage again makes it anew: the others would
  // not know by themselves.
  const otherTabs = new BroadcastChannel(`lost:${database.name}`);
  const lose = (what: StorageLoss) => {
    if (loss !== null) return;
    loss = what;
    database.close();
    otherTabs.postMessage(what);
    for (const listener of listeners) listener();
  };
  otherTabs.onmessage = ({ data }: MessageEvent<unknown>) => {
    lose(data === 'storage-newer-than-app' ? data : 'storage-gone');
  };

  // Another tab wants to upgrade or to delete it, and waits until this one lets go.
  database.on('versionchange', ({ newVersion }) => {
    lose(newVersion === null ? 'storage-gone' : 'storage-newer-than-app');
  });
  // A browser may also just close it, as it wakes or clears a site's data: open it again, whatever is there by then.
  let isMadeAnew = false;
  database.on('populate', () => {
    isMadeAnew = true;
  });
  const onOpen = () => {
    const opened = database.backendDB();
    if (isMadeAnew) {
      lose('storage-gone');
      // Once it were open, Dexie would have every screen read anew: there would be nothing, and what was typed would go.
      throw new Error('The storage is gone.');
    }
    // Dexie stores ten times the number given to `version()`.
    if (opened.version >= 10 * (SCHEMA_VERSION + 1)) lose('storage-newer-than-app');
    else opened.addEventListener('close', openAgain);
  };
  const openAgain = () => void openSoon(database, () => loss === null);
  database.on('ready', onOpen, true);

  return {
    get loss() {
      return loss;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** ms. While a browser clears a site's data, it opens nothing. */
const PAUSES = [0, 200, 1_000, 5_000];

/** Where it does not open, the next reading or writing tries once more, and says by name what it cannot do. */
async function openSoon(database: SrtDatabase, isWanted: () => boolean): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const isOpen =
      !isWanted() ||
      (await database.open().then(
        () => true,
        () => false,
      ));
    if (isOpen) return;
  }
}
