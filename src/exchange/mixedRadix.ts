import type { Bytes } from '#shared/ports.ts';

/**
 * Digits below `radix` as one big-endian number, the first digit most significant, in exactly `packedLength` bytes.
 */
export function pack(digits: readonly number[], radix: number): Bytes {
  let packed = digits.reduce((sum, digit) => sum * BigInt(radix) + BigInt(digit), 0n);
  const bytes = new Uint8Array(packedLength(digits.length, radix));
  for (let index = bytes.length - 1; index >= 0; index -= 1) {
    bytes[index] = Number(packed & 0xffn);
    packed >>= 8n;
  }
  return bytes;
}

/** The `count` digits packed in the bytes, or `null` where the number is too large to be so many digits. */
export function unpack(bytes: Bytes, radix: number, count: number): readonly number[] | null {
  let packed = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const digits = new Array<number>(count).fill(0);
  for (let index = count - 1; index >= 0; index -= 1) {
    digits[index] = Number(packed % BigInt(radix));
    packed /= BigInt(radix);
  }
  return packed === 0n ? digits : null;
}

/** How many bytes hold every number of `count` digits below `radix`: ⌈log₂₅₆(radix^count)⌉. */
export function packedLength(count: number, radix: number): number {
  let largest = BigInt(radix) ** BigInt(count) - 1n;
  let length = 0;
  while (largest > 0n) {
    largest >>= 8n;
    length += 1;
  }
  return length;
}
