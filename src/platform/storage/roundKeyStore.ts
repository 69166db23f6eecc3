import type { ReadFailure } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';
import { restoreBytes, restoreRecord, storedField } from '#stored/restoreRecords.ts';
import type { StoredRoundKey } from '#stored/roundKeys.ts';
import type { SrtDatabase } from './SrtDatabase.ts';

/** The private keys, apart from the rounds; within a transaction over `table`. */
export function roundKeyStore({ roundKeys }: SrtDatabase) {
  return {
    table: roundKeys,

    async has(id: RoundId): Promise<boolean> {
      return (await roundKeys.get(id)) !== undefined;
    },

    async get(id: RoundId): Promise<Result<Bytes, ReadFailure>> {
      return restoreRecord(await roundKeys.get(id), (stored) =>
        restoreBytes(storedField(stored, 'privateKey')),
      );
    },

    async keep(key: StoredRoundKey): Promise<void> {
      await roundKeys.put(key);
    },
  };
}
