import { restoreNetwork } from '#round/restoreNetwork.ts';
import { ok } from '#shared/Result.ts';
import { removeRounds, tablesOfRounds } from './removeRounds.ts';
import { restoreRecord, restoreRecords } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { write } from './write.ts';

export function networkStore(database: SrtDatabase): DeviceStorage['networks'] {
  const { networks, rounds } = database;
  return {
    async all() {
      return restoreRecords(await networks.toArray(), restoreNetwork);
    },

    async get(id) {
      return restoreRecord(await networks.get(id), restoreNetwork);
    },

    save: (network) =>
      write(database, [networks], async () => {
        await networks.put(network);
        return ok(undefined);
      }),

    remove: (id) =>
      write(database, [networks, ...tablesOfRounds(database)], async () => {
        await removeRounds(database, await rounds.where('networkId').equals(id).primaryKeys());
        await networks.delete(id);
        return ok(undefined);
      }),
  };
}
