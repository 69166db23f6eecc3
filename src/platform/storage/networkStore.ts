import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { ok } from '#shared/Result.ts';
import { restoreRecord, restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import { OF_ROUNDS, removeOfRounds, tablesOf } from './removeRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function networkStore(database: SrtDatabase): DeviceStorage['networks'] {
  const { networks, rounds } = database;
  const { restore } = storedTables.networks;
  return {
    async all() {
      return restoreRecords(await networks.toArray(), restore);
    },

    async get(id) {
      return restoreRecord(await networks.get(id), restore);
    },

    save: (network) =>
      write(database, [networks], async () => {
        await networks.put(network);
        return ok(undefined);
      }),

    remove: (id) =>
      write(database, [networks, ...tablesOf(database, OF_ROUNDS)], async () => {
        const ofNetwork = await rounds.where('networkId').equals(id).primaryKeys();
        await removeOfRounds(database, ofNetwork, OF_ROUNDS);
        await networks.delete(id);
        return ok(undefined);
      }),
  };
}
