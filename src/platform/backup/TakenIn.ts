import type { BackupCounts, BackupKind } from './BackupRecords.ts';

/** What taking in a backup came to, in counts. */
export interface TakenIn {
  /** New on this device. Instruments are not counted: they come with their rounds. */
  readonly added: Readonly<Record<Exclude<BackupKind, 'instruments'>, number>>;
  /** Networks, rounds, sealed responses and editions that were here already, and are as they were. */
  readonly known: number;
  /** Rounds that were here and are now a step further: open, or closed. */
  readonly forwarded: number;
  /** Sealed responses that one device took in after the other had closed the round: its edition is without them. */
  readonly uncounted: number;
  /** Closed rounds whose responses were deleted here, as members were promised; the file's did not come back. */
  readonly forgotten: number;
  /** Rounds and editions that are here under the same id with other contents: what is here stayed. */
  readonly different: number;
  /** Left out, because it could not be read or did not fit the rest of the file. */
  readonly damaged: BackupCounts;
}
