import * as v from 'valibot';

import type { PassphraseFileKind } from '#ports/PassphraseFiles.ts';
import type { PassphraseRefusal } from '#ports/PassphraseRefusal.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { ITERATIONS, IV_BYTES, passphraseEnvelope, SALT_BYTES } from './passphraseEnvelope.ts';
import { passphraseKey } from './passphraseKey.ts';

/** The text of a file that holds `plaintext` encrypted under the passphrase. Runs in a browser and in Node. */
export async function writePassphraseFile(
  kind: PassphraseFileKind,
  plaintext: string,
  passphrase: string,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await passphraseKey(passphrase, salt, ITERATIONS);
  const bytes = new TextEncoder().encode(plaintext);
  const data: Bytes = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  const file: v.InferInput<typeof passphraseEnvelope> & { readonly srt: PassphraseFileKind } = {
    srt: kind,
    version: 1,
    kdf: { name: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt: toBase64url(salt) },
    cipher: { name: 'AES-256-GCM', iv: toBase64url(iv) },
    data: toBase64url(data),
  };
  return JSON.stringify(file);
}

/** What was encrypted, or why the file does not open. Trust nothing in it. */
export async function openPassphraseFile(
  kind: PassphraseFileKind,
  text: string,
  passphrase: string,
): Promise<Result<string, PassphraseRefusal>> {
  const read = readEnvelope(kind, text);
  if (!read.ok) return read;
  const { kdf, cipher, data } = read.value;
  const key = await passphraseKey(passphrase, kdf.salt, kdf.iterations);
  try {
    const plaintext = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: cipher.iv }, key, data);
    return ok(new TextDecoder().decode(plaintext));
  } catch {
    return err('wrong-passphrase-or-altered');
  }
}

function readEnvelope(
  kind: PassphraseFileKind,
  text: string,
): Result<v.InferOutput<typeof passphraseEnvelope>, PassphraseRefusal> {
  const json = parseJson(text);
  if (json === undefined) {
    const start = `{"srt":"${kind}"`;
    return err(text.startsWith(start) || start.startsWith(text) ? 'truncated' : 'not-ours');
  }
  const any = v.safeParse(v.object({ srt: v.literal(kind), version: v.number() }), json);
  if (!any.success) return err('not-ours');
  if (any.output.version !== 1) return err('unknown-version');
  const parsed = v.safeParse(passphraseEnvelope, json);
  return parsed.success ? ok(parsed.output) : err('wrong-passphrase-or-altered');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
