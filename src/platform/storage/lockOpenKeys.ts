import type { IndexableType } from 'dexie';

import { ok } from '#shared/Result.ts';
import type { HoldsKey } from '#stored/AtRest.ts';
import type { Restore } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import { deviceLock } from './deviceLock.ts';
import { KEY_TABLES, type KeyTable } from './keyTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

/**
 * Locks the keys that an earlier version left open. Each is replaced once its lock is ready, and only if it is still the
 * same: wherever this is cut short, every key is there, open or locked. One that cannot be locked stays open, and the
 * next start tries again.
 */
export async function lockOpenKeys(database: SrtDatabase): Promise<void> {
  for (const table of KEY_TABLES) await lockOpenKeysIn(database, table);
}

async function lockOpenKeysIn(database: SrtDatabase, name: KeyTable): Promise<void> {
  const restore: Restore<HoldsKey> = storedTables[name].restore;
  const table = database.table<unknown, IndexableType, object>(name);
  for (const id of await table.toCollection().primaryKeys()) {
    const open = restore(await table.get(id));
    if (open === null) continue;
    const locked = await deviceLock(database).lock(name, open);
    if (!locked.ok) return;
    await write(database, [table], async () => {
      const now = restore(await table.get(id));
      if (now?.privateKey.join() === open.privateKey.join()) await table.put(locked.value);
      return ok(undefined);
    });
  }
}
