import type * as v from 'valibot';

import { toBase64url } from '../../shared/base64url.ts';
import type { Bytes } from '../../shared/ports.ts';
import type { Result } from '../../shared/Result.ts';
import { err, ok } from '../../shared/Result.ts';
import { DATABASE_NAME } from '../storage/SrtDatabase.ts';
import { passphraseKey } from './passphraseKey.ts';
import type { RawDatabase } from './readDatabase.ts';
import { readDatabase } from './readDatabase.ts';
import { recordsToJson } from './recordsJson.ts';
import { rescueContents } from './rescueContents.ts';
import type { rescueEnvelope } from './rescueEnvelope.ts';
import { ITERATIONS, IV_BYTES, SALT_BYTES } from './rescueEnvelope.ts';

export const RESCUE_FILE_NAME = 'srt-backup.srt.json';

export type RescueFailure = 'storage-unavailable' | 'nothing-stored';

/**
 * All that is on this device but the drafts, private keys and damaged records included, encrypted under the
 * passphrase. Reads IndexedDB directly, so that it works when the rest of the app does not. `openRescueFile` opens it.
 */
export async function rescueFile(
  passphrase: string,
  databaseName: string = DATABASE_NAME,
): Promise<Result<Blob, RescueFailure>> {
  const stored = await readDatabase(databaseName).catch(() => 'unavailable' as const);
  if (stored === 'unavailable') return err('storage-unavailable');
  return stored === null ? err('nothing-stored') : ok(await encryptedFile(stored, passphrase));
}

async function encryptedFile(stored: RawDatabase, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await passphraseKey(passphrase, salt, ITERATIONS);
  const plaintext = new TextEncoder().encode(recordsToJson(rescueContents(stored)));
  const data: Bytes = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plaintext));
  const envelope: v.InferInput<typeof rescueEnvelope> = {
    srt: 'backup',
    version: 1,
    kdf: { name: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt: toBase64url(salt) },
    cipher: { name: 'AES-256-GCM', iv: toBase64url(iv) },
    data: toBase64url(data),
  };
  return new Blob([JSON.stringify(envelope)], { type: 'application/json' });
}
