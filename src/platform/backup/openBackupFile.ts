import * as v from 'valibot';

import type { Result } from '../../shared/Result.ts';
import { err, ok } from '../../shared/Result.ts';
import { passphraseKey } from './passphraseKey.ts';
import { recordsFromJson } from './recordsJson.ts';
import type { BackupContents } from './backupContents.ts';
import { anyEnvelope, backupEnvelope } from './backupEnvelope.ts';

/**
 * `unread`: the device did not give the file's contents. `too-large`: far larger than any backup. A wrong passphrase
 * and an altered file look alike: that is what the encryption is for.
 */
export type BackupRefusal =
  'unread' | 'too-large' | 'not-ours' | 'unknown-version' | 'truncated' | 'wrong-passphrase-or-altered';

export const BACKUP_BYTES_MAX = 50 * 1024 * 1024;

/** Every backup begins like this. */
const FILE_START = '{"srt":"backup"';

/** What a backup holds, or why it does not open. The records in it are as they were stored: trust none. */
export async function openBackupFile(
  file: Blob,
  passphrase: string,
): Promise<Result<BackupContents, BackupRefusal>> {
  if (file.size > BACKUP_BYTES_MAX) return err('too-large');
  const text = await file.text().catch(() => null);
  if (text === null) return err('unread');
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  const { kdf, cipher, data } = envelope.value;
  const key = await passphraseKey(passphrase, kdf.salt, kdf.iterations);
  try {
    const plaintext = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: cipher.iv }, key, data);
    return ok(v.parse(contentsShape, recordsFromJson(new TextDecoder().decode(plaintext))));
  } catch {
    return err('wrong-passphrase-or-altered');
  }
}

const contentsShape = v.object({
  tables: v.record(v.string(), v.array(v.unknown())),
  unreadable: v.array(v.string()),
});

function readEnvelope(text: string): Result<v.InferOutput<typeof backupEnvelope>, BackupRefusal> {
  const json = parseJson(text);
  if (json === undefined) {
    const startsAsOurs = text.startsWith(FILE_START) || FILE_START.startsWith(text);
    return err(startsAsOurs ? 'truncated' : 'not-ours');
  }
  const any = v.safeParse(anyEnvelope, json);
  if (!any.success) return err('not-ours');
  if (any.output.version !== 1) return err('unknown-version');
  const envelope = v.safeParse(backupEnvelope, json);
  return envelope.success ? ok(envelope.output) : err('wrong-passphrase-or-altered');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
