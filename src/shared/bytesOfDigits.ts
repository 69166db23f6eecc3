import type { Bytes } from './ports.ts';

/** Of each ASCII character which digit it is, −1 where it is none. */
export function valuesIn(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;
  return values;
}

/**
 * The bytes of digits of so many bits each, most significant first, or `null` where there is a foreign character, a
 * digit too many, or bits that no byte holds and that are not 0. So each run of bytes has one text.
 */
export function bytesOfDigits(text: string, bitsEach: number, values: Int8Array): Bytes | null {
  const bytes = new Uint8Array(Math.floor((text.length * bitsEach) / 8));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) return null;
    buffer = ((buffer << bitsEach) | value) & 0xffff;
    bits += bitsEach;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (buffer >> bits) & 0xff;
    length += 1;
  }
  const isWhole = bits < bitsEach && (buffer & ((1 << bits) - 1)) === 0;
  return isWhole ? bytes : null;
}
