import type { HoldsKey } from '#stored/AtRest.ts';
import type { TableFacts } from '#stored/StoredTable.ts';
import { type StoredIn, storedTables, type TableName } from '#stored/storedTables.ts';

/** The tables whose records hold a private key. */
export type KeyTable = {
  [Name in TableName]: StoredIn<Name> extends HoldsKey ? Name : never;
}[TableName];

export const KEY_TABLES = (Object.keys(storedTables) as TableName[]).filter(isKeyTable);

export function isKeyTable(table: TableName): table is KeyTable {
  return (storedTables[table] as TableFacts).holdsKeyOf !== undefined;
}
