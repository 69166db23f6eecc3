import { mayGo } from './pickFields.ts';
import { storedField } from './restoreRecords.ts';
import { type StoredIn, storedTables, type TableName } from './storedTables.ts';

/** All that goes into a backup, by table: as it is on a device, or as it came out of a file, restored. */
export type BackupRecords = { readonly [Kind in BackupKind]: readonly StoredIn<Kind>[] };

/** One record of any kind. */
export type BackupRecord = StoredIn<BackupKind>;

export type BackupCounts = Readonly<Record<BackupKind, number>>;

/** What members keep for themselves is in no backup, nor are second keys, nor is what only this browser can use. */
export type BackupKind = {
  [Name in TableName]: (typeof storedTables)[Name]['belongsTo'] extends
    'answering' | 'participation' | 'keeper' | 'browser'
    ? never
    : Name;
}[TableName];

/** The tables of which anything may go into a backup, in their order. */
export const BACKUP_KINDS = (Object.keys(storedTables) as TableName[]).filter(isBackedUp);

export function ofEachKind<Value>(make: (kind: BackupKind) => Value): Readonly<Record<BackupKind, Value>> {
  return Object.fromEntries(BACKUP_KINDS.map((kind) => [kind, make(kind)])) as Record<BackupKind, Value>;
}

export function recordsOfEachKind(make: (kind: BackupKind) => readonly BackupRecord[]): BackupRecords {
  // Which record is of which table is lost on the compiler where the table is a variable.
  return ofEachKind(make) as BackupRecords;
}

/** What the record is stored under, as one text. */
export function keyText(kind: BackupKind, record: BackupRecord): string {
  return storedTables[kind].key.map((field) => String(storedField(record, field))).join(' ');
}

function isBackedUp(name: TableName): name is BackupKind {
  return Object.values(storedTables[name].fields).some((policy) => mayGo(policy, 'backup'));
}
