import * as v from 'valibot';

import type { BackupRefusal } from '#ports/DeviceBackup.ts';
import type { StoredAsItIs } from '#ports/DeviceRecords.ts';
import type { Files } from '#ports/Files.ts';
import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { recordsFromJson } from '#stored/recordsJson.ts';

export const BACKUP_BYTES_MAX = 50 * 1024 * 1024;

/** What a backup holds, or why it does not open. The records in it are as they were stored: trust none. */
export async function openBackupFile(
  { files, passphraseFiles }: { files: Files; passphraseFiles: PassphraseFiles },
  file: Blob,
  passphrase: string,
): Promise<Result<StoredAsItIs, BackupRefusal>> {
  const text = await files.readText(file, BACKUP_BYTES_MAX);
  if (!text.ok) return text;
  const opened = await passphraseFiles.open('backup', text.value, passphrase);
  if (!opened.ok) return opened;
  try {
    return ok(v.parse(contentsShape, recordsFromJson(opened.value)));
  } catch {
    return err('wrong-passphrase-or-altered');
  }
}

const contentsShape = v.object({
  tables: v.record(v.string(), v.array(v.unknown())),
  unreadable: v.array(v.string()),
});
