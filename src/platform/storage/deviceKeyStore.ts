import { isLockingKey, newLockingKey } from '#platform/crypto/keyLock.ts';
import type { TablesAsStored } from '#ports/DeviceRecords.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

/** The key of this device, with which the private keys on it are locked. */
export function deviceKeyStore(database: SrtDatabase) {
  const { deviceKey } = database;

  async function read(): Promise<CryptoKey | null> {
    return lockingKeyIn(await deviceKey.get('own'));
  }

  return {
    /** `null` where there is none (any more). */
    read,

    /** Makes it where there is none. Outside any transaction. */
    async readOrMake(): Promise<Result<CryptoKey, WriteFailure>> {
      const here = await read();
      if (here !== null) return ok(here);
      const key = await newLockingKey();
      const written = await write(database, [deviceKey], async (): Promise<Result<void, WriteFailure>> => {
        // Another tab may have made one meanwhile, and locked with it.
        if (lockingKeyIn(await deviceKey.get('own')) === null) await deviceKey.put({ id: 'own', key });
        return ok(undefined);
      });
      if (!written.ok) return written;
      // Of some keys a browser stores nothing, and does not say so: what is locked with such a one would be lost.
      const kept = await read();
      return kept === null ? err('storage-failed') : ok(kept);
    },
  };
}

/** The key in what is stored, or `null`. */
function lockingKeyIn(stored: unknown): CryptoKey | null {
  const key = storedTables.deviceKey.restore(stored)?.key;
  return isLockingKey(key) ? key : null;
}

/** The key among all that is stored, or `null`. */
export function lockingKeyAmong({ deviceKey = [] }: TablesAsStored): CryptoKey | null {
  return lockingKeyIn(deviceKey[0]);
}
