import type { Bytes, RandomBytes } from '#shared/ports.ts';

/**
 * A private key in two halves, each as long as the key. Either one alone says nothing about it: `own` is a one-time pad
 * (Shannon 1949, "Communication Theory of Secrecy Systems"), and `second` is the key under it.
 */
export interface KeyShares {
  /** Stays on the facilitator's device. */
  readonly own: Bytes;
  /** Goes to the second keeper, and is kept nowhere else. */
  readonly second: Bytes;
}

export function splitKey(privateKey: Bytes, randomBytes: RandomBytes): KeyShares {
  const own = randomBytes(privateKey.length);
  return { own, second: xor(privateKey, own) };
}

/** The key that these halves were made of; of any other two halves some other bytes, which open nothing. */
export function joinShares({ own, second }: KeyShares): Bytes {
  return xor(own, second);
}

function xor(one: Bytes, other: Bytes): Bytes {
  if (one.length !== other.length) throw new RangeError(`halves of ${one.length} and ${other.length} bytes`);
  return one.map((byte, at) => byte ^ (other[at] ?? 0));
}
