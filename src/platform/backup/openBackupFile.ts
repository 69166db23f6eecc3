import type { BackupRefusal } from '#ports/DeviceBackup.ts';
import * as v from 'valibot';

import type { Result } from '#shared/Result.ts';
import { err, ok } from '#shared/Result.ts';
import { openPassphraseFile } from '#platform/crypto/passphraseFile.ts';
import { recordsFromJson } from './recordsJson.ts';
import type { BackupContents } from './backupContents.ts';

export const BACKUP_BYTES_MAX = 50 * 1024 * 1024;

/** What a backup holds, or why it does not open. The records in it are as they were stored: trust none. */
export async function openBackupFile(
  file: Blob,
  passphrase: string,
): Promise<Result<BackupContents, BackupRefusal>> {
  if (file.size > BACKUP_BYTES_MAX) return err('too-large');
  const text = await file.text().catch(() => null);
  if (text === null) return err('unread');
  const opened = await openPassphraseFile('backup', text, passphrase);
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
