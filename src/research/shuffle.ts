import { drawBelow } from '#shared/drawBelow.ts';
import type { RandomBytes } from '#shared/ports.ts';

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
