import { toBase32 } from './base32.ts';
import type { Bytes } from './ports.ts';

/** By which people know a hash again: its first 8 base32 characters (40 bits), as "ABCD EFGH". */
export function shortCode(hash: Bytes): string {
  const letters = toBase32(hash.slice(0, 5)).toUpperCase();
  return `${letters.slice(0, 4)} ${letters.slice(4)}`;
}
