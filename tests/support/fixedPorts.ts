import { createHash } from 'node:crypto';

import type { Clock, Digest, IsoDate, RandomBytes } from '#shared/ports.ts';

/** A clock on which it is always the same day. */
export function fixedClock(day: IsoDate): Clock {
  return { today: () => day };
}

/** The same sequence of bytes for the same seed: a 32-bit linear congruential generator (Numerical Recipes). */
export function seededRandomBytes(seed: number): RandomBytes {
  let state = seed >>> 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      bytes[index] = state >>> 24;
    }
    return bytes;
  };
}

export const nodeDigest: Digest = (bytes) =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));
