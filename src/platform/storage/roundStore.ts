import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Round } from '#round/Round.ts';
import { isSchoolYearTaken } from '#round/isSchoolYearTaken.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreRecord, restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import { keepEdition } from './editionStore.ts';
import { OF_ROUNDS, removeOfRounds, tablesOf } from './removeRecords.ts';
import { readSealed } from './responseStore.ts';
import { roundKeyStore } from './roundKeyStore.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

/** A stored round moves from prepared to open to closed; a step that does not fit what is stored is refused. */
export function roundStore(database: SrtDatabase, digest: Digest): DeviceStorage['rounds'] {
  const { rounds, roundSlips } = database;
  const keys = roundKeyStore(database);
  const { restore } = storedTables.rounds;

  /** Whether another round of the network that is stored, and that `counts`, is of the school year. */
  async function isTaken(round: Round, counts: (other: Round) => boolean): Promise<boolean> {
    const stored = await rounds.where('networkId').equals(round.networkId).toArray();
    return isSchoolYearTaken(round, restoreRecords(stored, restore).records.filter(counts));
  }

  /** Of the stored round: `none` when there is none, `null` when its record is damaged. */
  async function storedStatus(id: Round['id']): Promise<Round['status'] | 'none' | null> {
    const stored = await rounds.get(id);
    return stored === undefined ? 'none' : (restore(stored)?.status ?? null);
  }

  async function hasSlips(id: Round['id']): Promise<boolean> {
    const round = restore(await rounds.get(id));
    return round !== null && round.status !== 'prepared' && round.slips > 0;
  }

  return {
    async all() {
      return restoreRecords(await rounds.toArray(), restore);
    },

    async ofNetwork(id) {
      return restoreRecords(await rounds.where('networkId').equals(id).toArray(), restore);
    },

    async get(id) {
      return restoreRecord(await rounds.get(id), restore);
    },

    prepare: (round) =>
      write(database, [rounds], async () => {
        const status = await storedStatus(round.id);
        if (status !== 'none' && status !== 'prepared') return err('storage-failed');
        // One that came in beside another of its year, from a backup, can still be changed.
        const before = restore(await rounds.get(round.id))?.schoolYear;
        if (before !== round.schoolYear && (await isTaken(round, () => true)))
          return err('school-year-taken');
        await rounds.put(round);
        return ok(undefined);
      }),

    async open(round, kept, slips) {
      const locked = await keys.lock({ roundId: round.id, privateKey: kept });
      if (!locked.ok) return locked;
      return write(database, [rounds, keys.table, roundSlips], async () => {
        if ((await storedStatus(round.id)) !== 'prepared') return err('storage-failed');
        if (await isTaken(round, wasOpened)) return err('school-year-taken');
        await rounds.put(round);
        await keys.keep(locked.value);
        if (slips.length > 0) await roundSlips.put({ roundId: round.id, slips: slips.toSorted() });
        return ok(undefined);
      });
    },

    async close(round, edition, sealed) {
      const { id } = round;
      const read = await readSealed(sealed, digest);
      return write(database, tablesOf(database, OF_ROUNDS), async () => {
        if ((await storedStatus(id)) !== 'open' || edition.roundId !== id) return err('storage-failed');
        const kept = await keepEdition(database, edition, read);
        if (!kept.ok) return kept;
        await rounds.put(round);
        await removeOfRounds(database, [id], ['answering']);
        return ok(undefined);
      });
    },

    forgetResponses: (id) =>
      write(database, tablesOf(database, ['round', 'answers']), async () => {
        // While a round is open, its responses have nowhere else to go.
        if ((await storedStatus(id)) !== 'closed') return err('storage-failed');
        await removeOfRounds(database, [id], ['answers']);
        return ok(undefined);
      }),

    keptKey: (id) => keys.get(id),

    async slips(id) {
      const stored = await roundSlips.get(id);
      // A round that was opened with slips and has lost them is not a round without.
      if (stored === undefined) return (await hasSlips(id)) ? err('missing') : ok([]);
      const restored = storedTables.roundSlips.restore(stored);
      return restored === null ? err('damaged-record') : ok(restored.slips);
    },

    remove: (id) =>
      write(database, tablesOf(database, OF_ROUNDS), async () => {
        await removeOfRounds(database, [id], OF_ROUNDS);
        return ok(undefined);
      }),
  };
}

function wasOpened({ status }: Round): boolean {
  return status !== 'prepared';
}
