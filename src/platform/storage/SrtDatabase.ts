import Dexie, { type Table } from 'dexie';

import type { AtRest } from '#stored/AtRest.ts';
import type { TableFacts } from '#stored/StoredTable.ts';
import { type KeyIn, type StoredIn, storedTables, type TableName } from '#stored/storedTables.ts';

export const DATABASE_NAME = 'srt';

const TABLES: readonly (readonly [string, TableFacts])[] = Object.entries(storedTables);

/** That of the newest table. */
export const SCHEMA_VERSION = Math.max(...TABLES.map(([, { since }]) => since));

// On localhost Dexie prints every write that fails. Here a failure is a value, and the screen says it.
Dexie.debug = false;

/**
 * The tables. What is written has a type; what is read is `unknown`, because records can be edited by hand or come
 * from another version of the app.
 */
export type SrtDatabase = Dexie & {
  readonly [Name in TableName]: Table<unknown, KeyIn<Name>, AtRest<StoredIn<Name>>>;
};

/** The database of this name, not open yet. */
export function srtDatabase(name: string): SrtDatabase {
  const database = new Dexie(name, {
    // A write resolves when it is on disk, not merely handed to the operating system.
    chromeTransactionDurability: 'strict',
    // Live queries answer from the database, never from a guess at what a write under way will leave there.
    cache: 'disabled',
  });
  // What an earlier version holds stays as it is.
  for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
    const added = TABLES.filter(([, { since }]) => since === version);
    database
      .version(version)
      .stores(Object.fromEntries(added.map(([table, { key, index }]) => [table, schema(key, index)])));
  }
  // A newer app in another tab wants to upgrade: let it, and do not come back with this older schema.
  database.on('versionchange', () => {
    database.close();
    return false;
  });
  return database as SrtDatabase;
}

/** As Dexie writes it: the primary key, then the index. */
function schema(key: readonly string[], index?: string): string {
  const primary = key.length === 1 ? key.join() : `[${key.join('+')}]`;
  return index === undefined ? primary : `${primary}, ${index}`;
}
