import type { Bytes, Digest } from '#shared/ports.ts';

/** RFC 4648 base32: no 0, 1 and 8, which are read as O, I and B. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS = 5;

/**
 * By which a member recognises one sealed message: the first 8 base32 characters of its SHA-256, as "ABCD EFGH". It
 * says nothing about the answers: two messages with the same answers have different codes.
 */
export async function receiptCode(sealed: Bytes, digest: Digest): Promise<string> {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = await digest(sealed);
  const bits = [a, b, c, d, e].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: bits.length / BITS }, (_, place) => {
    const group = bits.slice(place * BITS, (place + 1) * BITS);
    return ALPHABET[Number.parseInt(group, 2)] ?? '';
  });
  return `${letters.slice(0, 4).join('')} ${letters.slice(4).join('')}`;
}
