import { bytesOfDigits, valuesIn } from './bytesOfDigits.ts';
import type { Bytes } from './ports.ts';

/** RFC 4648 base32 without padding, in small letters: no 0, 1 and 8, which are read as O, I and B. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

export function toBase32(bytes: Bytes): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt((buffer >> (bits - 5)) & 31);
  }
  return bits === 0 ? text : text + ALPHABET.charAt((buffer << (5 - bits)) & 31);
}

/** The bytes, in whichever case they are written, or `null` for a foreign character, an odd length or stray bits. */
export function fromBase32(text: string): Bytes | null {
  return bytesOfDigits(text.toLowerCase(), 5, VALUE_OF);
}

const VALUE_OF = valuesIn(ALPHABET);
