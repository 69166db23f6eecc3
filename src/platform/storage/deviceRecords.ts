import type { Table } from 'dexie';

import type { DeviceRecords, RecordsChange, TablesAsStored } from '#ports/DeviceRecords.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { BACKUP_KINDS, type BackupKind, type BackupRecord } from '#stored/BackupRecords.ts';
import { recordsToJson } from '#stored/recordsJson.ts';
import { deviceKeyStore, lockingKeyAmong } from './deviceKeyStore.ts';
import { keysInTheOpen, lockKeysOf, readKeyTables } from './keysOfBackup.ts';
import { isKeyTable } from './keyTables.ts';
import { openDatabase } from './openStorage.ts';
import { readDatabase } from './readDatabase.ts';
import { removeOfRounds, tablesOf } from './removeRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

/** All that the database of this name keeps. */
export function deviceRecords(databaseName: string): DeviceRecords {
  return {
    // IndexedDB itself, so that it works when the rest of the app does not.
    async read() {
      const stored = await readDatabase(databaseName).catch(() => 'unavailable' as const);
      if (stored === 'unavailable') return err('storage-unavailable');
      if (stored === null) return err('nothing-stored');
      const tables: TablesAsStored = Object.fromEntries(stored.tables);
      const device = lockingKeyAmong(tables);
      return ok({ ...stored, tables: { ...tables, ...(await keysInTheOpen(tables, device)) } });
    },

    async change(incoming, merge) {
      // A connection of its own, for as long as it takes; the screens hear of what it writes.
      const opened = await openDatabase(databaseName);
      if (!opened.ok) return err('storage-failed');
      const database = opened.value;
      try {
        const locked = await lockKeysOf(database, incoming);
        if (!locked.ok) return locked;
        for (;;) {
          const changed = await changeOnce(database, merge, locked.value);
          if (changed !== 'keys-changed') return changed;
        }
      } finally {
        database.close();
      }
    },
  };
}

/** `keys-changed`: another tab wrote a key while those before it were unlocked. Nothing was written here. */
async function changeOnce<Change extends RecordsChange>(
  database: SrtDatabase,
  merge: (here: TablesAsStored) => Change,
  locked: ReadonlyMap<BackupRecord, object>,
): Promise<Result<Change, WriteFailure> | 'keys-changed'> {
  const keys = await readKeyTables(database);
  const open = await keysInTheOpen(keys, await deviceKeyStore(database).read());
  const backedUp = BACKUP_KINDS.map((kind) => database[kind] as Table<unknown>);
  const tables = [...backedUp, ...tablesOf(database, ['answering'])];
  const changed = await write<Change, 'keys-changed'>(database, tables, async () => {
    // The transaction would not wait for unlocking: it looks whether what was unlocked still stands.
    if (recordsToJson(await readKeyTables(database)) !== recordsToJson(keys)) return err('keys-changed');
    const change = merge({ ...(await read(database)), ...open });
    for (const kind of BACKUP_KINDS)
      await (database[kind] as Table<unknown>).bulkPut(
        change.put[kind].map((record) => atRest(kind, record, locked)),
      );
    await removeOfRounds(database, change.closed, ['answering']);
    return ok(change);
  });
  if (changed.ok) return changed;
  return changed.error === 'keys-changed' ? changed.error : err(changed.error);
}

function atRest(kind: BackupKind, record: BackupRecord, locked: ReadonlyMap<BackupRecord, object>): object {
  if (!isKeyTable(kind)) return record;
  const found = locked.get(record);
  if (found === undefined) throw new Error(`A key that was not locked, in ${kind}`);
  return found;
}

async function read(database: SrtDatabase): Promise<TablesAsStored> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const kind of BACKUP_KINDS) tables[kind] = await database[kind].toArray();
  return tables;
}
