import * as v from 'valibot';

import { fromBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';

/** The fewest rounds of PBKDF2 that a file of ours can have, and the number in files made today. */
export const ITERATIONS = 600_000;
// A file that asks for more is not ours, and would keep the device busy for minutes.
const ITERATIONS_MAX = 10_000_000;

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

/** Version 1, beside `srt`: who does not have the passphrase reads nothing but this. Bytes are base64url. */
export const passphraseEnvelope = v.object({
  version: v.literal(1),
  kdf: v.object({
    name: v.literal('PBKDF2-SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(ITERATIONS_MAX)),
    salt: base64urlOf(SALT_BYTES),
  }),
  cipher: v.object({ name: v.literal('AES-256-GCM'), iv: base64urlOf(IV_BYTES) }),
  data: base64url,
});
