import { bytesOfDigits, valuesIn } from './bytesOfDigits.ts';
import type { Bytes } from './ports.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = valuesIn(ALPHABET);

/** RFC 4648 §5 without padding. */
export function toBase64url(bytes: Bytes): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(start, start + 3);
    const group = (first << 16) | (second << 8) | third;
    const characters = Math.min(3, bytes.length - start) + 1;
    for (let index = 0; index < characters; index += 1) {
      text += ALPHABET.charAt((group >> (18 - 6 * index)) & 63);
    }
  }
  return text;
}

/** The bytes, or `null` where the text is not canonical base64url (foreign character, odd length, stray bits). */
export function fromBase64url(text: string): Bytes | null {
  return bytesOfDigits(text, 6, VALUE_OF);
}

/** Whether the value is the base64url text of exactly `length` bytes (a key or a SHA-256: 32). */
export function isBase64urlOf(length: number, value: unknown): value is string {
  return typeof value === 'string' && fromBase64url(value)?.length === length;
}
