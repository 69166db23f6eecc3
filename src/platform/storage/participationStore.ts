import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreRecord, restoreRecords } from '#stored/restoreRecords.ts';
import type { Owner } from '#stored/StoredTable.ts';
import { storedTables } from '#stored/storedTables.ts';
import { removeOfRounds, tablesOf } from './removeRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

/** Everything that a member keeps of a round on a device of their own. */
const OF_MEMBER: readonly Owner[] = ['participation', 'answering'];

export function participationStore(database: SrtDatabase): DeviceStorage['participations'] {
  const { participations } = database;
  const { restore } = storedTables.participations;
  return {
    async all() {
      return restoreRecords(await participations.toArray(), restore);
    },

    async get(id) {
      return restoreRecord(await participations.get(id), restore);
    },

    save: (participation) =>
      write(database, [participations], async () => {
        const stored = await participations.get(participation.roundId);
        if (stored === undefined) await participations.add(participation);
        return ok(undefined);
      }),

    saidBefore: (id, handedInBefore) =>
      write(database, [participations], async () => {
        const stored = restore(await participations.get(id));
        if (stored === null) return err('not-participating');
        await participations.put({ ...stored, handedInBefore });
        return ok(undefined);
      }),

    handedIn: (id, response, handedIn) =>
      write(database, [participations], async () => {
        const stored = restore(await participations.get(id));
        if (stored?.responseId !== response || stored.revision >= handedIn.revision)
          return err('not-participating');
        await participations.put({ ...stored, ...handedIn });
        return ok(undefined);
      }),

    remove: (id) =>
      write(database, tablesOf(database, OF_MEMBER), async () => {
        await removeOfRounds(database, [id], OF_MEMBER);
        return ok(undefined);
      }),
  };
}
