import { restoreRound } from '../../round/restoreRound.ts';
import type { Round } from '../../round/Round.ts';
import { err, ok } from '../../shared/Result.ts';
import { removeRounds, tablesOfRounds } from './removeRounds.ts';
import { restoreBytes, restoreRecord, restoreRecords, storedField } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { Storage } from './Storage.ts';
import { write } from './write.ts';

/** A stored round moves from prepared to open to closed; a step that does not fit what is stored is refused. */
export function roundStore(database: SrtDatabase): Storage['rounds'] {
  const { rounds, roundKeys, drafts, sealedResponses, editions } = database;

  /** Of the stored round: `none` when there is none, `null` when its record is damaged. */
  async function storedStatus(id: Round['id']): Promise<Round['status'] | 'none' | null> {
    const stored = await rounds.get(id);
    return stored === undefined ? 'none' : (restoreRound(stored)?.status ?? null);
  }

  return {
    async all() {
      return restoreRecords(await rounds.toArray(), restoreRound);
    },

    async ofNetwork(id) {
      return restoreRecords(await rounds.where('networkId').equals(id).toArray(), restoreRound);
    },

    async get(id) {
      return restoreRecord(await rounds.get(id), restoreRound);
    },

    prepare: (round) =>
      write(database, [rounds], async () => {
        const status = await storedStatus(round.id);
        if (status !== 'none' && status !== 'prepared') return err('storage-failed');
        await rounds.put(round);
        return ok(undefined);
      }),

    open: (round, privateKey) =>
      write(database, [rounds, roundKeys], async () => {
        if ((await storedStatus(round.id)) !== 'prepared') return err('storage-failed');
        await rounds.put(round);
        await roundKeys.put({ roundId: round.id, privateKey });
        return ok(undefined);
      }),

    close: (round, edition, counted) =>
      write(database, [rounds, drafts, sealedResponses, editions], async () => {
        if ((await storedStatus(round.id)) !== 'open' || edition.roundId !== round.id)
          return err('storage-failed');
        if ((await sealedResponses.where('roundId').equals(round.id).count()) !== counted)
          return err('responses-changed');
        // `add`, never `put`: an edition that was published does not change, and the round then stays as it was.
        await editions.add(edition);
        await rounds.put(round);
        await drafts.delete(round.id);
        return ok(undefined);
      }),

    forgetResponses: (id) =>
      write(database, [rounds, roundKeys, sealedResponses], async () => {
        // While a round is open, its responses have nowhere else to go.
        if ((await storedStatus(id)) !== 'closed') return err('storage-failed');
        await sealedResponses.where('roundId').equals(id).delete();
        await roundKeys.delete(id);
        return ok(undefined);
      }),

    async privateKey(id) {
      return restoreRecord(await roundKeys.get(id), (stored) =>
        restoreBytes(storedField(stored, 'privateKey')),
      );
    },

    remove: (id) =>
      write(database, tablesOfRounds(database), async () => {
        await removeRounds(database, [id]);
        return ok(undefined);
      }),
  };
}
