import { toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';

/** Each of the runs of bytes once, in the order in which they first come. */
export function distinctBytes(runs: readonly Bytes[]): Bytes[] {
  return [...new Map(runs.map((bytes) => [toBase64url(bytes), bytes])).values()];
}
