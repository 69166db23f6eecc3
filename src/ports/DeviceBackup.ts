import type { NetworkId, RoundId } from '#shared/Id.ts';
import type { IsoDate } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';
import type { WriteFailure } from './DeviceStorage.ts';
import type { CannotCompute, PassphraseRefusal } from './PassphraseRefusal.ts';
import type { TakenIn } from './TakenIn.ts';

/** Backup and handover, as the screens meet them. */
export interface DeviceBackup {
  /** One encrypted file: of everything on this device, or of one network with its years. */
  make(passphrase: string, network: NetworkId | null): Promise<Result<Blob, BackupFailure>>;
  /** Merges the file with what is here, or says why nothing changed. */
  takeIn(file: Blob, passphrase: string): Promise<Result<TakenIn, BackupRefusal | WriteFailure>>;
  last(): LastBackup | null;
}

export type BackupFailure = 'storage-unavailable' | 'nothing-stored' | CannotCompute;

/** `unread`: the device did not give the file's contents. `too-large`: far larger than any backup. */
export type BackupRefusal = 'unread' | 'too-large' | PassphraseRefusal;

export interface LastBackup {
  /** Of the last backup of everything; `null` when there were only files of one network. */
  readonly day: IsoDate | null;
  /** Rounds whose key is in any file that was made here. */
  readonly rounds: readonly RoundId[];
  /** By the id of a round: what the newest file held of it; absent where the browser does not remember. */
  readonly held: Readonly<Record<string, HeldOfRound>>;
}

/** How much of a round a file held: in numbers, nothing else of a round is remembered outside the database. */
export interface HeldOfRound {
  readonly responses: number;
  readonly editions: number;
}
