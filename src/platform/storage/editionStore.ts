import type { Edition } from '#aggregation/Edition.ts';
import { editionStands } from '#aggregation/editionStands.ts';
import type { DeviceStorage, Records, SealedSource } from '#ports/DeviceStorage.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import { OF_ROUNDS, tablesOf } from './removeRecords.ts';
import { editionSource, readSealed, type ReadSealed, sealedByDigest } from './responseStore.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

/** The first edition of a round is written when the round closes. */
export function editionStore(database: SrtDatabase, digest: Digest): DeviceStorage['editions'] {
  const { rounds, editions, editionSources } = database;

  /** An edition that is not as it was published counts as damaged: no screen shows its figures. */
  async function standingEditions(stored: readonly unknown[]): Promise<Records<Edition>> {
    const { records } = restoreRecords(stored, storedTables.editions.restore);
    const standing = await Promise.all(records.map((edition) => editionStands(edition, digest)));
    const kept = records.filter((_edition, index) => standing[index]);
    return { records: kept.toSorted(bySchoolYear), damaged: stored.length - kept.length };
  }

  return {
    async publish(edition, sealed) {
      const { roundId, number } = edition;
      const read = await readSealed(sealed, digest);
      return write(database, tablesOf(database, OF_ROUNDS), async () => {
        if (storedTables.rounds.restore(await rounds.get(roundId))?.status !== 'closed')
          return err('storage-failed');
        // By their keys: an edition that is damaged here was published all the same.
        const published = await editions.where('roundId').equals(roundId).primaryKeys();
        if (number !== Math.max(0, ...published.map(([, one]) => one)) + 1) return err('storage-failed');
        return keepEdition(database, edition, read);
      });
    },

    async sources(id) {
      const stored = await editionSources.where('roundId').equals(id).toArray();
      const sealed = await sealedByDigest(database, id);
      const sources = new Map<number, SealedSource>();
      const { records } = restoreRecords(stored, storedTables.editionSources.restore);
      for (const { number, digests, slipRule } of records) {
        const bytes = digests.flatMap((key) => sealed.get(key) ?? []);
        if (bytes.length === digests.length) sources.set(number, { sealed: bytes, slipRule });
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

/**
 * Inside a transaction over all that is kept of rounds: adds the edition with what it was made from, or refuses it where
 * other responses are stored than were read. `add`, never `put`: an edition that was published does not change.
 */
export async function keepEdition(
  database: SrtDatabase,
  edition: Edition,
  read: ReadSealed,
): Promise<Result<void, 'responses-changed'>> {
  const { roundId, number } = edition;
  const digests = await editionSource(database, roundId, read);
  if (digests === null) return err('responses-changed');
  await database.editions.add(edition);
  await database.editionSources.put({ roundId, number, digests, slipRule: 'lots' });
  return ok(undefined);
}

/** Oldest first. */
function bySchoolYear(one: Edition, other: Edition): number {
  return one.schoolYear.localeCompare(other.schoolYear) || one.number - other.number;
}
