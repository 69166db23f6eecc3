import type { Bytes } from './ports.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

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
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const character of text) {
    const value = VALUE_OF.get(character);
    if (value === undefined) return null;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (buffer >> bits) & 0xff;
      length += 1;
    }
  }
  return toBase64url(bytes) === text ? bytes : null;
}

/** Whether the value is the base64url text of exactly `length` bytes (a key or a SHA-256: 32). */
export function isBase64urlOf(length: number, value: unknown): value is string {
  return typeof value === 'string' && fromBase64url(value)?.length === length;
}
