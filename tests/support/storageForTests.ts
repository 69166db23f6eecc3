import { webDigest } from '#platform/crypto/webDigest.ts';
import { createDexieStorage } from '#platform/storage/createDexieStorage.ts';
import { openDatabase } from '#platform/storage/openStorage.ts';
import type { SrtDatabase } from '#platform/storage/SrtDatabase.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';

export interface StorageForTests {
  readonly storage: DeviceStorage;
  /** To look behind the storage, or to damage a record. */
  readonly database: SrtDatabase;
}

/** An empty storage in a database of its own: real IndexedDB in a browser, fake-indexeddb where that is set up. */
export async function storageForTests(): Promise<StorageForTests> {
  const opened = await openDatabase(`srt-test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.error);
  return { storage: createDexieStorage(opened.value, webDigest), database: opened.value };
}
