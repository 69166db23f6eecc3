import type { TablesAsStored } from '#ports/DeviceRecords.ts';
import {
  type BackupCounts,
  type BackupRecord,
  type BackupRecords,
  ofEachKind,
  recordsOfEachKind,
} from '#stored/BackupRecords.ts';
import { restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';

export interface RestoredBackup {
  readonly records: BackupRecords;
  /** How many of each kind are not among the records. */
  readonly damaged: BackupCounts;
}

/** Builds every record anew and counts those that are none. Hashes and keys are for `proveBackup` to check. */
export function restoreBackup(tables: TablesAsStored): RestoredBackup {
  const read = ofEachKind((kind) =>
    restoreRecords<BackupRecord>(tables[kind] ?? [], storedTables[kind].restore),
  );
  return {
    records: recordsOfEachKind((kind) => read[kind].records),
    damaged: ofEachKind((kind) => read[kind].damaged),
  };
}
