import type { DeviceStorage, OpenFailure } from '#ports/DeviceStorage.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { createDexieStorage } from './createDexieStorage.ts';
import { lockOpenKeys } from './lockOpenKeys.ts';
import { openAsItIs } from './openAsItIs.ts';
import { DATABASE_NAME, SCHEMA_VERSION, srtDatabase, type SrtDatabase } from './SrtDatabase.ts';

export interface StorageOptions {
  readonly digest: Digest;
  readonly databaseName?: string;
}

/** Really opens the database, so that trouble shows here, by name, and not at the first write. */
export async function openStorage(options: StorageOptions): Promise<Result<DeviceStorage, OpenFailure>> {
  const opened = await openDatabase(options.databaseName ?? DATABASE_NAME);
  return opened.ok ? ok(createDexieStorage(opened.value, options.digest)) : opened;
}

export async function openDatabase(name: string): Promise<Result<SrtDatabase, OpenFailure>> {
  const opened = await tryToOpen(name);
  // Another tab may have upgraded or deleted it meanwhile: what stands there now tells.
  return opened.ok || opened.error !== 'storage-unavailable' ? opened : tryToOpen(name);
}

async function tryToOpen(name: string): Promise<Result<SrtDatabase, OpenFailure>> {
  try {
    // Asked before Dexie opens: Dexie would open a newer database all the same, and patch it to the older schema.
    if ((await storedSchemaVersion(name)) > SCHEMA_VERSION) return err('storage-newer-than-app');
    const database = srtDatabase(name);
    await openOrBlocked(database);
    await lockOpenKeys(database);
    return ok(database);
  } catch {
    return err('storage-unavailable');
  }
}

/** 0 when nothing is stored yet. */
async function storedSchemaVersion(name: string): Promise<number> {
  const stored = await openAsItIs(name);
  stored?.close();
  // Dexie stores ten times the number given to `version()`.
  return Math.floor((stored?.version ?? 0) / 10);
}

/** Rejects when another tab holds an older version open and does not let go; waiting could last for ever. */
async function openOrBlocked(database: SrtDatabase): Promise<void> {
  const blocked = new Promise<never>((_resolve, reject) => {
    database.on('blocked', () => {
      database.close();
      reject(new Error('Blocked by another tab.'));
    });
  });
  await Promise.race([database.open(), blocked]);
}
