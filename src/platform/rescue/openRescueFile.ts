import * as v from 'valibot';

import type { Bytes } from '../../shared/ports.ts';
import type { Result } from '../../shared/Result.ts';
import { err, ok } from '../../shared/Result.ts';
import { passphraseKey } from './passphraseKey.ts';
import { recordsFromJson } from './recordsJson.ts';
import type { RescueContents } from './rescueContents.ts';
import { anyEnvelope, rescueEnvelope } from './rescueEnvelope.ts';

/** A wrong passphrase and an altered file look alike: that is what the encryption is for. */
export type RescueRefusal = 'not-ours' | 'unknown-version' | 'wrong-passphrase-or-altered' | 'truncated';

/** Every rescue file begins like this. */
const FILE_START = '{"srt":"backup"';

/** What a rescue file holds, or why it does not open. The records in it are as they were stored: trust none. */
export async function openRescueFile(
  file: Bytes,
  passphrase: string,
): Promise<Result<RescueContents, RescueRefusal>> {
  const envelope = readEnvelope(new TextDecoder().decode(file));
  if (!envelope.ok) return envelope;
  const { kdf, cipher, data } = envelope.value;
  const key = await passphraseKey(passphrase, kdf.salt, kdf.iterations);
  try {
    const plaintext = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: cipher.iv }, key, data);
    const contents = v.parse(rescuedContents, recordsFromJson(new TextDecoder().decode(plaintext)));
    return ok(contents);
  } catch {
    return err('wrong-passphrase-or-altered');
  }
}

const rescuedContents = v.object({
  tables: v.record(v.string(), v.array(v.unknown())),
  unreadable: v.array(v.string()),
});

function readEnvelope(text: string): Result<v.InferOutput<typeof rescueEnvelope>, RescueRefusal> {
  const json = parseJson(text);
  if (json === undefined) {
    const startsAsOurs = text.startsWith(FILE_START) || FILE_START.startsWith(text);
    return err(startsAsOurs ? 'truncated' : 'not-ours');
  }
  const any = v.safeParse(anyEnvelope, json);
  if (!any.success) return err('not-ours');
  if (any.output.version !== 1) return err('unknown-version');
  const envelope = v.safeParse(rescueEnvelope, json);
  return envelope.success ? ok(envelope.output) : err('wrong-passphrase-or-altered');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
