import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function secondKeyStore(database: SrtDatabase): DeviceStorage['secondKeys'] {
  const { secondKeys } = database;
  const { restore } = storedTables.secondKeys;
  return {
    async all() {
      return restoreRecords(await secondKeys.toArray(), restore);
    },

    save: (key) =>
      write(database, [secondKeys], async () => {
        const here = restore(await secondKeys.get(key.roundId));
        if (here !== null) return isSame(here.share, key.share) ? ok(undefined) : err('another-key');
        // Where there was a damaged one, this mends it.
        await secondKeys.put(key);
        return ok(undefined);
      }),

    remove: (id) =>
      write(database, [secondKeys], async () => {
        await secondKeys.delete(id);
        return ok(undefined);
      }),
  };
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.every((byte, at) => byte === other[at]);
}
