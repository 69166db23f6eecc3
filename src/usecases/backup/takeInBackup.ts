import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { BackupRefusal } from '#ports/DeviceBackup.ts';
import type { DeviceRecords } from '#ports/DeviceRecords.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Files } from '#ports/Files.ts';
import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import type { TakenIn } from '#ports/TakenIn.ts';
import type { Digest } from '#shared/ports.ts';
import { ok, type Result } from '#shared/Result.ts';
import { inWords } from './backupTables.ts';
import { mergeBackup } from './mergeBackup.ts';
import { openBackupFile } from './openBackupFile.ts';
import { proveBackup } from './proveBackup.ts';
import { restoreBackup, type RestoredBackup } from './restoreBackup.ts';

interface TakingIn {
  readonly records: DeviceRecords;
  readonly files: Files;
  readonly passphraseFiles: PassphraseFiles;
  readonly digest: Digest;
  readonly sealing: SealingSuite;
}

/** Merges a file with what is here, or says why nothing changed. Of what is in the file nothing is trusted. */
export async function takeInBackup(
  ports: TakingIn,
  file: Blob,
  passphrase: string,
): Promise<Result<TakenIn, BackupRefusal | WriteFailure>> {
  const opened = await openBackupFile(ports, file, passphrase);
  if (!opened.ok) return opened;
  return keepBackup(ports.records, await proveBackup(restoreBackup(opened.value.tables), ports));
}

/**
 * Merges a backup, restored and proven, with what is stored: all of it or nothing. A record that is damaged here counts
 * as missing, so that a backup mends it.
 */
export async function keepBackup(
  device: DeviceRecords,
  { records, damaged }: RestoredBackup,
): Promise<Result<TakenIn, WriteFailure>> {
  const merged = await device.change(records, (here) => mergeBackup(restoreBackup(here).records, records));
  return merged.ok ? ok({ ...merged.value.outcome, damaged: inWords(damaged) }) : merged;
}
