import { argon2id } from '@noble/hashes/argon2.js';

import type { Bytes } from '#shared/ports.ts';
import type { Derivation } from './passphraseEnvelope.ts';

const KEY_BYTES = 32;

/**
 * The AES-256-GCM key that belongs to a passphrase: Argon2id (RFC 9106), or PBKDF2-HMAC-SHA-256 (RFC 8018) in files of
 * version 1. Argon2id holds the thread for a second or more, and belongs in a worker.
 */
export async function passphraseKey(passphrase: string, derivation: Derivation): Promise<CryptoKey> {
  const bytes = await derive(passphrase, derivation);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The 32 bytes of the key. */
export async function derive(passphrase: string, derivation: Derivation): Promise<Bytes> {
  // One keyboard types é as one character, another as two: NFKC makes them the same.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const { salt } = derivation;
  if (derivation.name === 'Argon2id') {
    const { memory: m, passes: t, lanes: p } = derivation;
    return new Uint8Array(argon2id(typed, salt, { m, t, p, dkLen: KEY_BYTES }));
  }
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const { iterations } = derivation;
  return new Uint8Array(
    await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
      material,
      KEY_BYTES * 8,
    ),
  );
}
