import type { TablesAsStored } from '#ports/DeviceRecords.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { BackupRecord, BackupRecords } from '#stored/BackupRecords.ts';
import { deviceLock } from './deviceLock.ts';
import { KEY_TABLES } from './keyTables.ts';
import { unlockRecord } from './lockedRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';

/** The tables with private keys, as they are stored. */
export async function readKeyTables(database: SrtDatabase): Promise<TablesAsStored> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const name of KEY_TABLES) tables[name] = await database[name].toArray();
  return tables;
}

/** These tables, with the keys in the open that the device unlocks. */
export async function keysInTheOpen(
  tables: TablesAsStored,
  device: CryptoKey | null,
): Promise<TablesAsStored> {
  const opened: Record<string, readonly unknown[]> = {};
  for (const name of KEY_TABLES) {
    const records = tables[name] ?? [];
    opened[name] = await Promise.all(records.map((record) => unlockRecord(device, name, record)));
  }
  return opened;
}

/** Of each record with a private key how it may lie here; there is no other way for it to be written. */
export async function lockKeysOf(
  database: SrtDatabase,
  incoming: BackupRecords,
): Promise<Result<ReadonlyMap<BackupRecord, object>, WriteFailure>> {
  const locked = new Map<BackupRecord, object>();
  const device = deviceLock(database);
  for (const name of KEY_TABLES) {
    for (const record of incoming[name]) {
      const atRest = await device.lock(name, record);
      if (!atRest.ok) return atRest;
      locked.set(record, atRest.value);
    }
  }
  return ok(locked);
}
