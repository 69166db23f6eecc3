import { toBase32 } from '#shared/base32.ts';
import type { Bytes, Digest } from '#shared/ports.ts';

/**
 * By which a member recognises one sealed message: the first 8 base32 characters of its SHA-256, as "ABCD EFGH". It
 * says nothing about the answers: two messages with the same answers have different codes.
 */
export async function receiptCode(sealed: Bytes, digest: Digest): Promise<string> {
  const hash = await digest(sealed);
  const letters = toBase32(hash.slice(0, 5)).toUpperCase();
  return `${letters.slice(0, 4)} ${letters.slice(4)}`;
}
