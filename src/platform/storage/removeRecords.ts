import type { Table } from 'dexie';

import type { RoundId } from '#shared/Id.ts';
import type { Owner } from '#stored/StoredTable.ts';
import { storedTables, type TableName } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';

/** Everything that goes when a round goes. */
export const OF_ROUNDS: readonly Owner[] = ['round', 'answers', 'answering'];

/** The tables with what belongs to any of these. */
export function tablesOf(database: SrtDatabase, owners: readonly Owner[]): readonly Table<unknown>[] {
  return namesOf(owners).map((name) => database[name] as Table<unknown>);
}

/** Inside a transaction over the tables of these owners: what belongs to them of the rounds. */
export async function removeOfRounds(
  database: SrtDatabase,
  ids: readonly RoundId[],
  owners: readonly Owner[],
): Promise<void> {
  for (const name of namesOf(owners)) {
    await database[name].where(storedTables[name].key[0]).anyOf(ids).delete();
  }
}

function namesOf(owners: readonly Owner[]): readonly TableName[] {
  const names = Object.keys(storedTables) as TableName[];
  return names.filter((name) => owners.includes(storedTables[name].belongsTo));
}
