import type { Bytes } from '#shared/ports.ts';

/** Whole numbers of 32 bits, little-endian. */
export function int32s(...values: readonly number[]): Bytes {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, place) => {
    view.setInt32(4 * place, value, true);
  });
  return bytes;
}

/** Numbers of 64 bits (IEEE 754), little-endian. */
export function float64s(...values: readonly number[]): Bytes {
  const bytes = new Uint8Array(8 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, place) => {
    view.setFloat64(8 * place, value, true);
  });
  return bytes;
}

/** UTF-8, filled up with spaces to exactly `width` bytes; a longer text is cut between two characters. */
export function paddedText(text: string, width: number): Bytes {
  const bytes = new Uint8Array(width).fill(SPACE);
  bytes.set(utf8Within(text, width));
  return bytes;
}

/** The longest beginning of the text that takes at most `most` bytes of UTF-8 and ends between two characters. */
export function utf8Within(text: string, most: number): Bytes {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (isInsideCharacter(bytes[end] ?? 0)) end -= 1;
  return bytes.slice(0, end);
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function joinedBytes(parts: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

export const SPACE = 0x20;

/** Every byte of a character in UTF-8 but its first is `10xxxxxx`. */
function isInsideCharacter(byte: number): boolean {
  return (byte & 0b1100_0000) === 0b1000_0000;
}
