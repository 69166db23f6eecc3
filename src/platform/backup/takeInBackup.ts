import type { Result } from '../../shared/Result.ts';
import { ok } from '../../shared/Result.ts';
import type { SrtDatabase } from '../storage/SrtDatabase.ts';
import type { WriteFailure } from '../storage/Storage.ts';
import { write } from '../storage/write.ts';
import type { BackupRecords } from './BackupRecords.ts';
import { mergeBackup } from './mergeBackup.ts';
import { restoreBackup } from './restoreBackup.ts';
import type { RestoredBackup } from './restoreBackup.ts';
import type { TakenIn } from './TakenIn.ts';

/**
 * Merges a backup, restored and proven, with what is stored: all of it or nothing, in one transaction. A record that
 * is damaged here counts as missing, so that a backup mends it.
 */
export function takeInBackup(
  database: SrtDatabase,
  { records, damaged }: RestoredBackup,
): Promise<Result<TakenIn, WriteFailure>> {
  const { networks, rounds, roundKeys, instruments, sealedResponses, editions, drafts } = database;
  const tables = [networks, rounds, roundKeys, instruments, sealedResponses, editions, drafts];
  return write(database, tables, async () => {
    const { put, closed, outcome } = mergeBackup(await stored(database), records);
    await networks.bulkPut([...put.networks]);
    await rounds.bulkPut([...put.rounds]);
    await roundKeys.bulkPut([...put.roundKeys]);
    await instruments.bulkPut([...put.instruments]);
    await sealedResponses.bulkPut([...put.sealedResponses]);
    await editions.bulkPut([...put.editions]);
    // As when a round is closed here: a questionnaire that was not handed in goes.
    await drafts.bulkDelete([...closed]);
    return ok({ ...outcome, damaged });
  });
}

/** Instruments stay out of it: they are written under the hash of their contents, whatever was there. */
async function stored(database: SrtDatabase): Promise<BackupRecords> {
  const { records } = restoreBackup({
    networks: await database.networks.toArray(),
    rounds: await database.rounds.toArray(),
    roundKeys: await database.roundKeys.toArray(),
    sealedResponses: await database.sealedResponses.toArray(),
    editions: await database.editions.toArray(),
  });
  return records;
}
