import type { Bytes } from '#shared/ports.ts';

const IV_BYTES = 12;

/** A key for locking others, whose bytes nobody gets: not a script, nor whoever copies the records out. */
export function newLockingKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export function isLockingKey(key: unknown): key is CryptoKey {
  // By its name: what comes out of a database can be of another realm than this one.
  return Object.prototype.toString.call(key) === '[object CryptoKey]';
}

/** The IV, then the ciphertext with its tag. It opens only as the same thing: `about` is bound in. */
export async function lockBytes(key: CryptoKey, bytes: Bytes, about: string): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const ciphertext = await crypto.subtle.encrypt(aesGcm(iv, about), key, bytes);
  return new Uint8Array([...iv, ...new Uint8Array(ciphertext)]);
}

/** `null` where it was locked with another key, as another thing, or was changed. */
export async function unlockBytes(key: CryptoKey, locked: Bytes, about: string): Promise<Bytes | null> {
  try {
    const bytes = await crypto.subtle.decrypt(
      aesGcm(locked.subarray(0, IV_BYTES), about),
      key,
      locked.subarray(IV_BYTES),
    );
    return new Uint8Array(bytes);
  } catch {
    return null;
  }
}

function aesGcm(iv: Bytes, about: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) };
}
