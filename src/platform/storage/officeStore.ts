import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { ok } from '#shared/Result.ts';
import { restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function officeStore(database: SrtDatabase): DeviceStorage['offices'] {
  const { offices } = database;
  return {
    async all() {
      return restoreRecords(await offices.toArray(), storedTables.offices.restore);
    },

    save: (office) =>
      write(database, [offices], async () => {
        await offices.put(office);
        return ok(undefined);
      }),

    remove: (publicKey) =>
      write(database, [offices], async () => {
        await offices.delete(publicKey);
        return ok(undefined);
      }),
  };
}
