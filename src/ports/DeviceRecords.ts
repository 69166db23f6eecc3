import type { RoundId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';
import type { BackupRecords } from '#stored/BackupRecords.ts';
import type { WriteFailure } from './DeviceStorage.ts';

/** Everything this device keeps, as backup and handover meet it: by table, past what the screens ask of it. */
export interface DeviceRecords {
  /** As it is stored, with the private keys in the open, also when the rest of the app no longer works. */
  read(): Promise<Result<StoredAsItIs, 'storage-unavailable' | 'nothing-stored'>>;
  /**
   * Writes what `merge` makes of what is here, private keys in the open, and the records of `incoming`: all of it or
   * nothing, in one transaction, for which nothing waits. Keys are among what is written only as they stand in `incoming`,
   * and are locked to this device.
   */
  change<Change extends RecordsChange>(
    incoming: BackupRecords,
    merge: (here: TablesAsStored) => Change,
  ): Promise<Result<Change, WriteFailure>>;
}

/** Every record by table, whatever it holds. */
export type TablesAsStored = Readonly<Partial<Record<string, readonly unknown[]>>>;

export interface StoredAsItIs {
  readonly tables: TablesAsStored;
  /** Tables that the browser could not read any more. */
  readonly unreadable: readonly string[];
}

export interface RecordsChange {
  /** What to write; everything else on the device stays as it is. */
  readonly put: BackupRecords;
  /** Rounds that were open here and close by this: as when one is closed here, nobody answers any more. */
  readonly closed: readonly RoundId[];
}
