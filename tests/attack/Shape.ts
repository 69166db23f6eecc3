/** A dimension by itself, on a scale from 1; small enough to go through every network of it. */
export interface Shape {
  /** Members with a scale mean. */
  readonly n: number;
  /** Items. */
  readonly k: number;
  /** Of the scale: 2 to 5. */
  readonly points: number;
  /** Responses that the rules reckon one reader to know; 1 where it is not said. */
  readonly own?: number;
}

/** Of so many items scale means are whole multiples of one part in so many. */
export function partsOf(k: number): number {
  const parts = [1, 1, 2, 6, 12, 60][k];
  if (parts === undefined) throw new RangeError(`${k} items`);
  return parts;
}
