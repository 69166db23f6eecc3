import type { Table } from 'dexie';

import type { DeviceRecords, TablesAsStored } from '#ports/DeviceRecords.ts';
import { err, ok } from '#shared/Result.ts';
import { BACKUP_KINDS } from '#stored/BackupRecords.ts';
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
      return stored === null
        ? err('nothing-stored')
        : ok({ ...stored, tables: Object.fromEntries(stored.tables) });
    },

    async change(merge) {
      // A connection of its own, for as long as it takes; the screens hear of what it writes.
      const opened = await openDatabase(databaseName);
      if (!opened.ok) return err('storage-failed');
      const database = opened.value;
      const backedUp = BACKUP_KINDS.map((kind) => database[kind] as Table<unknown>);
      try {
        return await write(database, [...backedUp, ...tablesOf(database, ['answering'])], async () => {
          const change = merge(await read(database));
          for (const kind of BACKUP_KINDS)
            await (database[kind] as Table<unknown>).bulkPut([...change.put[kind]]);
          await removeOfRounds(database, change.closed, ['answering']);
          return ok(change);
        });
      } finally {
        database.close();
      }
    },
  };
}

async function read(database: SrtDatabase): Promise<TablesAsStored> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const kind of BACKUP_KINDS) tables[kind] = await database[kind].toArray();
  return tables;
}
