import type { KeyFailure, WriteFailure } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';
import type { Locked } from '#stored/AtRest.ts';
import { restoreBytes, storedField } from '#stored/restoreRecords.ts';
import type { StoredRoundKey } from '#stored/roundKeys.ts';
import { deviceLock } from './deviceLock.ts';
import type { SrtDatabase } from './SrtDatabase.ts';

/** The private keys, apart from the rounds, and locked. */
export function roundKeyStore(database: SrtDatabase) {
  const { roundKeys } = database;
  const device = deviceLock(database);
  return {
    table: roundKeys,

    /** Within a transaction over `table`, or without. */
    async has(id: RoundId): Promise<boolean> {
      return (await roundKeys.get(id)) !== undefined;
    },

    get(id: RoundId): Promise<Result<Bytes, KeyFailure>> {
      return device.open('roundKeys', roundKeys.get(id), (stored) =>
        restoreBytes(storedField(stored, 'privateKey')),
      );
    },

    /** Before the transaction that keeps it. */
    lock(key: StoredRoundKey): Promise<Result<Locked<StoredRoundKey>, WriteFailure>> {
      return device.lock('roundKeys', key);
    },

    /** Within a transaction over `table`. */
    async keep(locked: Locked<StoredRoundKey>): Promise<void> {
      await roundKeys.put(locked);
    },
  };
}
