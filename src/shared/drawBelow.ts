import type { RandomBytes } from './ports.ts';

const DRAWS = 2 ** 32;

/** A whole number from 0 up to `limit`, each equally likely: draws beyond the last full multiple are drawn again. */
export function drawBelow(limit: number, randomBytes: RandomBytes): number {
  const end = DRAWS - (DRAWS % limit);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = randomBytes(4);
    const drawn = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (drawn < end) return drawn % limit;
  }
}
