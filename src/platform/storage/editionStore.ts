import type { Edition } from '#aggregation/Edition.ts';
import { editionStands } from '#aggregation/editionStands.ts';
import { restoreEdition } from '#aggregation/restoreEdition.ts';
import { restoreRound } from '#round/restoreRound.ts';
import type { Bytes, Digest } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { editionSource, readSealed, sealedBytes } from './editionSource.ts';
import { restoreEditionSource } from './restoreEditionSource.ts';
import { restoreRecords, storedField } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { Records, DeviceStorage } from '#ports/DeviceStorage.ts';
import { write } from './write.ts';

/** The first edition of a round is written when the round closes. */
export function editionStore(database: SrtDatabase, digest: Digest): DeviceStorage['editions'] {
  const { rounds, sealedResponses, editions, editionSources } = database;

  /** An edition that is not as it was published counts as damaged: no screen shows its figures. */
  async function standingEditions(stored: readonly unknown[]): Promise<Records<Edition>> {
    const { records } = restoreRecords(stored, restoreEdition);
    const standing = await Promise.all(records.map((edition) => editionStands(edition, digest)));
    const kept = records.filter((_edition, index) => standing[index]);
    return { records: kept.toSorted(bySchoolYear), damaged: stored.length - kept.length };
  }

  return {
    async publish(edition, sealed) {
      const { roundId, number } = edition;
      const read = await readSealed(sealed, digest);
      return write(database, [rounds, sealedResponses, editions, editionSources], async () => {
        if (restoreRound(await rounds.get(roundId))?.status !== 'closed') return err('storage-failed');
        // By their keys: an edition that is damaged here was published all the same.
        const published = await editions.where('roundId').equals(roundId).primaryKeys();
        if (number !== Math.max(0, ...published.map(([, one]) => one)) + 1) return err('storage-failed');
        const digests = editionSource(await sealedResponses.where('roundId').equals(roundId).toArray(), read);
        if (digests === null) return err('responses-changed');
        await editions.add(edition);
        await editionSources.put({ roundId, number, digests });
        return ok(undefined);
      });
    },

    async sources(id) {
      const stored = await editionSources.where('roundId').equals(id).toArray();
      const sealed = new Map<unknown, Bytes>();
      for (const record of await sealedResponses.where('roundId').equals(id).toArray()) {
        sealed.set(storedField(record, 'digest'), sealedBytes(record));
      }
      const sources = new Map<number, readonly Bytes[]>();
      for (const { number, digests } of restoreRecords(stored, restoreEditionSource).records) {
        const bytes = digests.flatMap((key) => sealed.get(key) ?? []);
        if (bytes.length === digests.length) sources.set(number, bytes);
      }
      return sources;
    },

    async ofRound(id) {
      return standingEditions(await editions.where('roundId').equals(id).toArray());
    },

    async ofNetwork(id) {
      const ofNetwork = await rounds.where('networkId').equals(id).primaryKeys();
      return standingEditions(await editions.where('roundId').anyOf(ofNetwork).toArray());
    },
  };
}

/** Oldest first. */
function bySchoolYear(one: Edition, other: Edition): number {
  return one.schoolYear.localeCompare(other.schoolYear) || one.number - other.number;
}
