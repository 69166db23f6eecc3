import * as v from 'valibot';

import { fromBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';

export const SALT_BYTES = 16;
export const IV_BYTES = 12;

const base64url = v.pipe(
  v.string(),
  v.transform(fromBase64url),
  v.custom<Bytes>((bytes) => bytes !== null),
);

const base64urlOf = (length: number) =>
  v.pipe(
    base64url,
    v.check((bytes) => bytes.length === length),
  );

const wholeFrom = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const sealed = {
  cipher: v.object({ name: v.literal('AES-256-GCM'), iv: base64urlOf(IV_BYTES) }),
  data: base64url,
};

// What a file asks for is done before anything in it is proven: the most keeps it from asking for hours, or for more
// memory than a phone has; the least is what such a file was ever made with.
const pbkdf2 = v.object({
  name: v.literal('PBKDF2-SHA-256'),
  iterations: wholeFrom(600_000, 10_000_000),
  salt: base64urlOf(SALT_BYTES),
});

const argon2id = v.object({
  name: v.literal('Argon2id'),
  /** In KiB: 19 to 256 MiB. */
  memory: wholeFrom(19_456, 262_144),
  passes: wholeFrom(2, 6),
  lanes: wholeFrom(1, 4),
  salt: base64urlOf(SALT_BYTES),
});

/** Beside `srt`, by its version: who does not have the passphrase reads nothing but this. Bytes are base64url. */
export const passphraseEnvelope = v.variant('version', [
  v.object({ version: v.literal(1), kdf: pbkdf2, ...sealed }),
  v.object({ version: v.literal(2), kdf: argon2id, ...sealed }),
]);

export type PassphraseEnvelope = v.InferOutput<typeof passphraseEnvelope>;

/** How a key is made of a passphrase. */
export type Derivation = PassphraseEnvelope['kdf'];

/** What Argon2id costs: memory in KiB, passes over it, lanes. */
export type Argon2Cost = Pick<v.InferOutput<typeof argon2id>, 'memory' | 'passes' | 'lanes'>;

/** The versions there are; a later one is of a newer app. */
export const PASSPHRASE_FILE_VERSIONS: readonly number[] = [1, 2];
