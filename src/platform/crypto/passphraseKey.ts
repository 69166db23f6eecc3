import type { Bytes } from '#shared/ports.ts';

/** The AES-256-GCM key that belongs to a passphrase: PBKDF2-HMAC-SHA-256 (RFC 8018). */
export async function passphraseKey(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // One keyboard types é as one character, another as two: NFKC makes them the same.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
