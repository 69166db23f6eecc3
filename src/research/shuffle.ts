import type { RandomBytes } from '#shared/ports.ts';

const DRAWS = 2 ** 32;

/** The same values in an order drawn at random, each order equally likely (Fisher & Yates). */
export function shuffle<Value>(values: readonly Value[], randomBytes: RandomBytes): Value[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const at = drawBelow(last + 1, randomBytes);
    const value = shuffled[at] as Value;
    shuffled[at] = shuffled[last] as Value;
    shuffled[last] = value;
  }
  return shuffled;
}

/** A whole number from 0 up to `limit`, each equally likely: draws beyond the last full multiple are drawn again. */
function drawBelow(limit: number, randomBytes: RandomBytes): number {
  const end = DRAWS - (DRAWS % limit);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = randomBytes(4);
    const drawn = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (drawn < end) return drawn % limit;
  }
}
