/**
 * Opens a database in whatever version it has, without Dexie and without changing or making anything; `null` when
 * there is none of this name. Rejects when the browser refuses. The caller closes it.
 */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      // Never keep a newer app in another tab waiting.
      request.result.onversionchange = () => {
        request.result.close();
      };
      resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error ?? new Error('The database does not open.'));
    };
  });
}
