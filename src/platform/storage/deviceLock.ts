import type { KeyFailure, WriteFailure } from '#ports/DeviceStorage.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { HoldsKey, Locked } from '#stored/AtRest.ts';
import { type Restore, restoreRecord } from '#stored/restoreRecords.ts';
import { deviceKeyStore } from './deviceKeyStore.ts';
import type { KeyTable } from './keyTables.ts';
import { isLocked, lockRecord, unlockRecord } from './lockedRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';

/** Private keys on their way to the database and back; neither inside a transaction, which does not wait for it. */
export function deviceLock(database: SrtDatabase) {
  const device = deviceKeyStore(database);
  return {
    /** The record as it may lie in the database. */
    async lock<Stored extends HoldsKey>(
      table: KeyTable,
      record: Stored,
    ): Promise<Result<Locked<Stored>, WriteFailure>> {
      const key = await device.readOrMake();
      return key.ok ? ok(await lockRecord(key.value, table, record)) : key;
    },

    /** What was read of the table, with its key in the open. */
    async open<Value>(
      table: KeyTable,
      reading: PromiseLike<unknown>,
      restore: Restore<Value>,
    ): Promise<Result<Value, KeyFailure>> {
      // Both readings before anything else: a live query follows no reading that comes later.
      const [stored, key] = await Promise.all([reading, device.read()]);
      const record = await unlockRecord(key, table, stored);
      return isLocked(record) ? err('device-key-lost') : restoreRecord(record, restore);
    },
  };
}
