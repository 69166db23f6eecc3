import { liveQuery } from 'dexie';
import { describe, expect, test, vi } from 'vitest';

import { webDigest } from '#platform/crypto/webDigest.ts';
import { createDexieStorage } from '#platform/storage/createDexieStorage.ts';
import { openAsItIs } from '#platform/storage/openAsItIs.ts';
import { openDatabase } from '#platform/storage/openStorage.ts';
import { SCHEMA_VERSION } from '#platform/storage/SrtDatabase.ts';
import { err } from '#shared/Result.ts';
import { aNetwork } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';

describe('storage under an open tab', () => {
  test('is lost to a newer version of the app, and what was stored stays', async () => {
    const { storage, database } = await watched();
    await requested(indexedDB.open(database.name, 10 * (SCHEMA_VERSION + 1)));
    expect(storage.watch.loss).toBe('storage-newer-than-app');
    expect(await storage.networks.save(aNetwork())).toEqual(err('storage-failed'));
  });

  test('is lost when it is deleted, and nothing is kept in its place', async () => {
    const { storage, database } = await watched();
    await requested(indexedDB.deleteDatabase(database.name));
    expect(storage.watch.loss).toBe('storage-gone');
    expect(await storage.networks.save(aNetwork())).toEqual(err('storage-failed'));
    expect(await openAsItIs(database.name)).toBeNull();
  });

  test('tells everyone who listens, once', async () => {
    const { storage, database } = await watched();
    const [first, second, gone] = [vi.fn(), vi.fn(), vi.fn()];
    storage.watch.subscribe(first);
    storage.watch.subscribe(second);
    storage.watch.subscribe(gone)();
    await requested(indexedDB.deleteDatabase(database.name));
    expect([first, second, gone].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  test('is opened again, as if nothing had happened, where the browser only closed it', async () => {
    const { storage, database } = await watched();
    const network = aNetwork();
    await storage.networks.save(network);
    closedByBrowser(database.backendDB());
    expect((await storage.networks.all()).records).toEqual([network]);
    expect(storage.watch.loss).toBeNull();
  });

  test('is found lost where the browser closed it and there is nothing any more', async () => {
    const { storage, database } = await watched();
    const lost = new Promise<void>((resolve) => storage.watch.subscribe(resolve));
    const connection = database.backendDB();
    connection.onversionchange = () => {
      connection.close();
    };
    await requested(indexedDB.deleteDatabase(database.name));
    closedByBrowser(connection);
    await lost;
    expect(storage.watch.loss).toBe('storage-gone');
  });

  test('is not read anew by the screens where nothing is left: what was typed there stays', async () => {
    const { storage, database } = await watched();
    const network = aNetwork();
    await storage.networks.save(network);
    const read = vi.fn(() => storage.networks.all());
    const screen = liveQuery(read).subscribe(() => {});
    await vi.waitFor(() => {
      expect(read).toHaveResolved();
    });
    read.mockClear();

    const opened = vi.spyOn(database, 'open');
    const connection = database.backendDB();
    connection.onversionchange = () => {
      connection.close();
    };
    await requested(indexedDB.deleteDatabase(database.name));
    closedByBrowser(connection);
    await vi.waitFor(() => {
      expect(opened).toHaveBeenCalled();
    });
    await expect(opened.mock.results[0]?.value).rejects.toThrow('The storage is gone.');
    screen.unsubscribe();
    expect(read).not.toHaveBeenCalled();
  });

  test('is lost to every tab when one of them finds it gone', async () => {
    const { storage, database } = await watched();
    const otherTab = await openDatabase(database.name);
    if (!otherTab.ok) throw new Error(otherTab.error);
    const other = createDexieStorage(otherTab.value, webDigest);
    const lost = new Promise<void>((resolve) => other.watch.subscribe(resolve));
    const connections = [database.backendDB(), otherTab.value.backendDB()];
    for (const connection of connections) {
      connection.onversionchange = () => {
        connection.close();
      };
    }
    await requested(indexedDB.deleteDatabase(database.name));
    for (const connection of connections) closedByBrowser(connection);
    await lost;
    expect([storage.watch.loss, other.watch.loss]).toEqual(['storage-gone', 'storage-gone']);
  });

  test('is found lost where the browser closed it and a newer version took over', async () => {
    const { storage, database } = await watched();
    const lost = new Promise<void>((resolve) => storage.watch.subscribe(resolve));
    const connection = database.backendDB();
    connection.onversionchange = () => {
      connection.close();
    };
    const newer = await requested(indexedDB.open(database.name, 10 * (SCHEMA_VERSION + 1)));
    newer.close();
    closedByBrowser(connection);
    await lost;
    expect(storage.watch.loss).toBe('storage-newer-than-app');
  });
});

async function watched() {
  const device = await storageForTests();
  expect(device.storage.watch.loss).toBeNull();
  return device;
}

/** The event that a browser gives when it closes a connection by itself. */
function closedByBrowser(connection: IDBDatabase): void {
  connection.close();
  connection.dispatchEvent(new Event('close'));
}

function requested<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('Refused.'));
    };
  });
}
