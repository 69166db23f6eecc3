import { restoreParticipation } from '#exchange/restoreParticipation.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreRecord, restoreRecords } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { write } from './write.ts';

export function participationStore(database: SrtDatabase): DeviceStorage['participations'] {
  const { participations, drafts } = database;
  return {
    async all() {
      return restoreRecords(await participations.toArray(), restoreParticipation);
    },

    async get(id) {
      return restoreRecord(await participations.get(id), restoreParticipation);
    },

    save: (participation) =>
      write(database, [participations], async () => {
        const stored = await participations.get(participation.roundId);
        if (stored === undefined) await participations.add(participation);
        return ok(undefined);
      }),

    handedIn: (id, response, handedIn) =>
      write(database, [participations], async () => {
        const stored = restoreParticipation(await participations.get(id));
        if (stored?.responseId !== response || stored.revision >= handedIn.revision)
          return err('not-participating');
        await participations.put({ ...stored, ...handedIn });
        return ok(undefined);
      }),

    remove: (id) =>
      write(database, [participations, drafts], async () => {
        await participations.delete(id);
        await drafts.delete(id);
        return ok(undefined);
      }),
  };
}
