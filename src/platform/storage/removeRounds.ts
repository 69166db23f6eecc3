import type { Table } from 'dexie';

import type { RoundId } from '#shared/Id.ts';
import type { SrtDatabase } from './SrtDatabase.ts';

/** Inside a transaction over `tablesOfRounds`: the rounds with all that is kept of them. */
export async function removeRounds(database: SrtDatabase, ids: readonly RoundId[]): Promise<void> {
  await database.rounds.bulkDelete([...ids]);
  await database.roundKeys.bulkDelete([...ids]);
  await database.roundSlips.bulkDelete([...ids]);
  await database.drafts.bulkDelete([...ids]);
  await database.sealedResponses.where('roundId').anyOf(ids).delete();
  await database.editions.where('roundId').anyOf(ids).delete();
  await database.editionSources.where('roundId').anyOf(ids).delete();
  await database.dialogues.bulkDelete([...ids]);
}

export function tablesOfRounds(database: SrtDatabase): readonly Table<unknown>[] {
  const { rounds, roundKeys, roundSlips, drafts, sealedResponses, editions, editionSources, dialogues } =
    database;
  return [rounds, roundKeys, roundSlips, drafts, sealedResponses, editions, editionSources, dialogues];
}
