import { openAsItIs } from './openAsItIs.ts';

export interface RawDatabase {
  /** Every record as it is stored, by table. */
  readonly tables: ReadonlyMap<string, readonly unknown[]>;
  /** Tables that the browser could not read any more. */
  readonly unreadable: readonly string[];
}

/** All that is stored, straight from IndexedDB; `null` when there is nothing. Rejects when it does not open. */
export async function readDatabase(name: string): Promise<RawDatabase | null> {
  const database = await openAsItIs(name);
  if (database === null) return null;
  try {
    const tables = new Map<string, readonly unknown[]>();
    const unreadable: string[] = [];
    for (const table of database.objectStoreNames) {
      // Each table by itself, so that one that cannot be read does not keep the others.
      const records = await readTable(database, table);
      if (records === null) unreadable.push(table);
      else tables.set(table, records);
    }
    return { tables, unreadable };
  } finally {
    database.close();
  }
}

function readTable(database: IDBDatabase, table: string): Promise<readonly unknown[] | null> {
  return new Promise((resolve) => {
    const transaction = database.transaction(table, 'readonly');
    const request: IDBRequest<unknown[]> = transaction.objectStore(table).getAll();
    request.onsuccess = () => {
      resolve(request.result);
    };
    transaction.onabort = () => {
      resolve(null);
    };
  });
}
