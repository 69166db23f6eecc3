import type { Bytes } from '#shared/ports.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUE_OF = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

/** RFC 9285: only the 45 characters that a QR code packs two into eleven bits. */
export function toBase45(bytes: Bytes): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 2) {
    const [first = 0, second] = bytes.subarray(start, start + 2);
    text += second === undefined ? digits(first, 2) : digits((first << 8) | second, 3);
  }
  return text;
}

/** The bytes, or `null` where the text is no base45 (foreign character, impossible length, a group too high). */
export function fromBase45(text: string): Bytes | null {
  const bytes: number[] = [];
  for (let start = 0; start < text.length; start += 3) {
    const group = text.slice(start, start + 3);
    const value = valueOf(group);
    if (value === null || group.length === 1) return null;
    if (value > (group.length === 3 ? 0xffff : 0xff)) return null;
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return new Uint8Array(bytes);
}

/** The lowest first. */
function digits(value: number, count: number): string {
  let text = '';
  for (let rest = value; text.length < count; rest = Math.floor(rest / 45))
    text += ALPHABET.charAt(rest % 45);
  return text;
}

function valueOf(group: string): number | null {
  let value = 0;
  for (let index = group.length - 1; index >= 0; index -= 1) {
    const digit = VALUE_OF.get(group.charAt(index));
    if (digit === undefined) return null;
    value = value * 45 + digit;
  }
  return value;
}
