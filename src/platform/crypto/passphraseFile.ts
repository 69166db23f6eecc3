import * as v from 'valibot';

import type { PassphraseFileKind } from '#ports/PassphraseFiles.ts';
import type { PassphraseRefusal } from '#ports/PassphraseRefusal.ts';
import { toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import {
  type Argon2Cost,
  IV_BYTES,
  PASSPHRASE_FILE_VERSIONS,
  type PassphraseEnvelope,
  passphraseEnvelope,
  SALT_BYTES,
} from './passphraseEnvelope.ts';
import { passphraseKey } from './passphraseKey.ts';

/** The second of the two that RFC 9106 recommends, for where 2 GiB of memory cannot be had. */
export const COST_TODAY: Argon2Cost = { memory: 65_536, passes: 3, lanes: 4 };

/** The text of a file that holds `plaintext` encrypted under the passphrase. Runs in a worker and in Node. */
export async function writePassphraseFile(
  kind: PassphraseFileKind,
  plaintext: string,
  passphrase: string,
  cost: Argon2Cost = COST_TODAY,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const kdf = { name: 'Argon2id', ...cost, salt } as const;
  const header = headerOf(kind, { version: 2, kdf, cipher: { name: 'AES-256-GCM', iv } });
  const key = await passphraseKey(passphrase, kdf);
  const data: Bytes = new Uint8Array(
    await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: bytesOf(header) },
      key,
      new TextEncoder().encode(plaintext),
    ),
  );
  return JSON.stringify({ ...header, data: toBase64url(data) });
}

/** What was encrypted, or why the file does not open. Trust nothing in it. */
export async function openPassphraseFile(
  kind: PassphraseFileKind,
  text: string,
  passphrase: string,
): Promise<Result<string, PassphraseRefusal>> {
  const read = readEnvelope(kind, text);
  if (!read.ok) return read;
  const { version, kdf, cipher, data } = read.value;
  // In version 1 nothing but the contents was authenticated.
  const additionalData = version === 1 ? new Uint8Array() : bytesOf(headerOf(kind, read.value));
  const key = await passphraseKey(passphrase, kdf);
  try {
    const plaintext = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: cipher.iv, additionalData },
      key,
      data,
    );
    return ok(new TextDecoder().decode(plaintext));
  } catch {
    return err('wrong-passphrase-or-altered');
  }
}

type Header = Omit<v.InferInput<typeof passphraseEnvelope>, 'data'> & { readonly srt: PassphraseFileKind };

/** All that stands in the file in the open. */
function headerOf(
  kind: PassphraseFileKind,
  { version, kdf, cipher }: Pick<PassphraseEnvelope, 'version' | 'kdf' | 'cipher'>,
): Header {
  return {
    srt: kind,
    version,
    kdf: { ...kdf, salt: toBase64url(kdf.salt) },
    cipher: { ...cipher, iv: toBase64url(cipher.iv) },
  };
}

/** One text, whatever the order in which the file has its fields. */
function bytesOf(header: Header): Bytes {
  return new TextEncoder().encode(canonicalJson(header));
}

function readEnvelope(kind: PassphraseFileKind, text: string): Result<PassphraseEnvelope, PassphraseRefusal> {
  const json = parseJson(text);
  if (json === undefined) {
    const start = `{"srt":"${kind}"`;
    return err(text.startsWith(start) || start.startsWith(text) ? 'truncated' : 'not-ours');
  }
  const any = v.safeParse(v.object({ srt: v.literal(kind), version: v.number() }), json);
  if (!any.success) return err('not-ours');
  if (!PASSPHRASE_FILE_VERSIONS.includes(any.output.version)) return err('unknown-version');
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
