import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { ok } from '#shared/Result.ts';
import { restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function packageStore(database: SrtDatabase): DeviceStorage['packages'] {
  const { researchPackages } = database;
  return {
    async all() {
      return restoreRecords(await researchPackages.toArray(), storedTables.researchPackages.restore);
    },

    save: (taken) =>
      write(database, [researchPackages], async () => {
        await researchPackages.put(taken);
        return ok(undefined);
      }),

    remove: (id) =>
      write(database, [researchPackages], async () => {
        await researchPackages.delete(id);
        return ok(undefined);
      }),
  };
}
