import type { Edition } from '../../aggregation/Edition.ts';
import { editionStands } from '../../aggregation/editionStands.ts';
import { restoreEdition } from '../../aggregation/restoreEdition.ts';
import type { Digest } from '../../shared/ports.ts';
import { restoreRecords } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { Records, Storage } from './Storage.ts';

/** Reads only: an edition is written when its round closes, or is taken in whole. */
export function editionStore(database: SrtDatabase, digest: Digest): Storage['editions'] {
  const { rounds, editions } = database;

  /** An edition that is not as it was published counts as damaged: no screen shows its figures. */
  async function standingEditions(stored: readonly unknown[]): Promise<Records<Edition>> {
    const { records } = restoreRecords(stored, restoreEdition);
    const standing = await Promise.all(records.map((edition) => editionStands(edition, digest)));
    const kept = records.filter((_edition, index) => standing[index]);
    return { records: kept.toSorted(bySchoolYear), damaged: stored.length - kept.length };
  }

  return {
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
