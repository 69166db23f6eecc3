import type { Bytes, Digest } from '#shared/ports.ts';

const DOMAIN = new TextEncoder().encode('srt check code of a second key v1\0');
const CODES = 10_000;

/**
 * By which a facilitator hears that somebody holds the very second key they made: four digits of the SHA-256 of its share,
 * as "48 13" (docs/formats.md). Digits, since they are read aloud, over a telephone too. It tells next to nothing of the
 * share, 32 random bytes that as many as 2^242 others share the code with.
 */
export async function checkCode(share: Bytes, digest: Digest): Promise<string> {
  const hash = await digest(new Uint8Array([...DOMAIN, ...share]));
  const number = new DataView(hash.buffer, hash.byteOffset).getUint32(0) % CODES;
  const digits = String(number).padStart(4, '0');
  return `${digits.slice(0, 2)} ${digits.slice(2)}`;
}

/** The digits in what somebody typed, with whatever they put between them; '' where there is none. */
export function typedDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/[^0-9]/g, '');
}
