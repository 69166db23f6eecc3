import type { BackupFailure } from '#ports/DeviceBackup.ts';
import type { DeviceRecords } from '#ports/DeviceRecords.ts';
import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';
import { makeBackup } from './makeBackup.ts';

export interface Rescuing extends Pick<Services, 'download'> {
  readonly records: DeviceRecords;
  readonly passphraseFiles: PassphraseFiles;
}

/** Hands out everything on the device as a file, with as little as that can be done with. */
export async function rescueRecords(
  { download, ...ports }: Rescuing,
  passphrase: string,
): Promise<Result<void, BackupFailure>> {
  const made = await makeBackup(ports, passphrase, null);
  if (!made.ok) return made;
  download('srt-backup.srt.json', made.value.file);
  return ok(undefined);
}
