import type { Page } from '@playwright/test';

import { recordsFromJson, recordsToJson } from '#stored/recordsJson.ts';
import { storedTables, type TableName } from '#stored/storedTables.ts';

/** A database as a version of the app has left it, record by record. */
export interface Stored {
  /** Of the app's schema. */
  readonly version: number;
  readonly tables: Tables;
}

export type Tables = Readonly<Partial<Record<TableName, readonly object[]>>>;

/** Puts the database in place of what the app keeps, on a page of its origin that is not the app. */
export async function putStored(page: Page, { version, tables }: Stored): Promise<void> {
  const stores = Object.entries(storedTables)
    .filter(([, { since }]) => since <= version)
    .map(([name, facts]) => ({
      name,
      keyPath: facts.key.length === 1 ? facts.key[0] : [...facts.key],
      index: 'index' in facts ? facts.index : null,
    }));
  await page.evaluate(putInPage, { version: version * 10, stores, tables: recordsToJson(tables) });
}

/**
 * Every record of these tables as it is stored, in the order of its key, after a plain copy: to be compared with others
 * read so. Of a key it tells whose it is and no more: how it is wrapped may change with the version.
 */
export async function readStored(page: Page, names: readonly string[]): Promise<Tables> {
  const read = recordsFromJson(await page.evaluate(readInPage, [...names])) as Tables;
  return asRead(read);
}

/** Of what was put there, as `readStored` gives it. */
export function asRead(tables: Tables): Tables {
  const { roundKeys, officeKey } = tables;
  return {
    ...tables,
    ...(roundKeys && { roundKeys: roundKeys.map(whose) }),
    ...(officeKey && { officeKey: officeKey.map(whose) }),
  };
}

function whose(key: object): object {
  const { privateKey: _open, lockedKey: _locked, ...rest } = key as Record<string, unknown>;
  return rest;
}

interface ToPut {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly index: string | null;
  }[];
  readonly tables: string;
}

function putInPage({ version, stores, tables }: ToPut): Promise<void> {
  const records = JSON.parse(tables, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('$bytes' in part)) return part;
    const binary = atob(String(part.$bytes).replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  }) as Record<string, readonly unknown[]>;
  return new Promise((resolve, reject) => {
    const fail = (event: Event) => {
      reject(new Error(`The database was not put in place: ${event.type}`));
    };
    const deleted = indexedDB.deleteDatabase('srt');
    deleted.onerror = fail;
    deleted.onsuccess = () => {
      const opened = indexedDB.open('srt', version);
      opened.onerror = fail;
      opened.onupgradeneeded = () => {
        for (const { name, keyPath, index } of stores) {
          const store = opened.result.createObjectStore(name, { keyPath });
          if (index !== null) store.createIndex(index, index);
          for (const record of records[name] ?? []) store.put(record);
        }
      };
      opened.onsuccess = () => {
        opened.result.close();
        resolve();
      };
    };
  });
}

function readInPage(names: readonly string[]): Promise<string> {
  const base64url = (bytes: Uint8Array) =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('srt');
    opened.onerror = () => {
      reject(opened.error ?? new Error('The database does not open.'));
    };
    opened.onsuccess = () => {
      const database = opened.result;
      const here = names.filter((name) => database.objectStoreNames.contains(name));
      const reading = database.transaction(here);
      const requests = here.map((name) => [name, reading.objectStore(name).getAll()] as const);
      reading.oncomplete = () => {
        database.close();
        const tables = Object.fromEntries(requests.map(([name, { result }]) => [name, result as unknown]));
        resolve(
          JSON.stringify(tables, (_key, part: unknown) =>
            part instanceof Uint8Array ? { $bytes: base64url(part) } : part,
          ),
        );
      };
      reading.onabort = () => {
        reject(reading.error ?? new Error('The database cannot be read.'));
      };
    };
  });
}
