import type { Bytes } from '#shared/ports.ts';

/** For sorting: by the first byte that differs; of two where one begins with all of the other, the shorter comes first. */
export function byteOrder(left: Bytes, right: Bytes): number {
  const at = left.findIndex((byte, index) => byte !== right[index]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
