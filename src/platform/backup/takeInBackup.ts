import type { Result } from '#shared/Result.ts';
import { ok } from '#shared/Result.ts';
import { tablesOfRounds } from '#platform/storage/removeRounds.ts';
import type { SrtDatabase } from '#platform/storage/SrtDatabase.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { write } from '#platform/storage/write.ts';
import type { BackupRecords } from '#ports/BackupRecords.ts';
import { mergeBackup } from './mergeBackup.ts';
import { restoreBackup } from './restoreBackup.ts';
import type { RestoredBackup } from './restoreBackup.ts';
import type { TakenIn } from '#ports/TakenIn.ts';

/**
 * Merges a backup, restored and proven, with what is stored: all of it or nothing, in one transaction. A record that
 * is damaged here counts as missing, so that a backup mends it.
 */
export function takeInBackup(
  database: SrtDatabase,
  { records, damaged }: RestoredBackup,
): Promise<Result<TakenIn, WriteFailure>> {
  const { networks, instruments, offices, officeKey, researchPackages } = database;
  const tables = [networks, instruments, ...tablesOfRounds(database), offices, officeKey, researchPackages];
  return write(database, tables, async () => {
    const { put, closed, outcome } = mergeBackup(await stored(database), records);
    await networks.bulkPut([...put.networks]);
    await database.rounds.bulkPut([...put.rounds]);
    await database.roundKeys.bulkPut([...put.roundKeys]);
    await database.roundSlips.bulkPut([...put.roundSlips]);
    await instruments.bulkPut([...put.instruments]);
    await database.sealedResponses.bulkPut([...put.sealedResponses]);
    await database.editions.bulkPut([...put.editions]);
    await database.editionSources.bulkPut([...put.editionSources]);
    await database.dialogues.bulkPut([...put.dialogues]);
    await offices.bulkPut([...put.offices]);
    await officeKey.bulkPut([...put.officeKey]);
    await researchPackages.bulkPut([...put.researchPackages]);
    // As when a round is closed here: a questionnaire that was not handed in goes.
    await database.drafts.bulkDelete([...closed]);
    return ok({ ...outcome, damaged });
  });
}

/** Instruments stay out of it: they are written under the hash of their contents, whatever was there. */
async function stored(database: SrtDatabase): Promise<BackupRecords> {
  const { records } = restoreBackup({
    networks: await database.networks.toArray(),
    rounds: await database.rounds.toArray(),
    roundKeys: await database.roundKeys.toArray(),
    roundSlips: await database.roundSlips.toArray(),
    sealedResponses: await database.sealedResponses.toArray(),
    editions: await database.editions.toArray(),
    editionSources: await database.editionSources.toArray(),
    dialogues: await database.dialogues.toArray(),
    offices: await database.offices.toArray(),
    officeKey: await database.officeKey.toArray(),
    researchPackages: await database.researchPackages.toArray(),
  });
  return records;
}
