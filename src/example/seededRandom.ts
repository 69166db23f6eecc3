import type { RandomBytes } from '#shared/ports.ts';

/** Uniform numbers in [0, 1): the same ones for the same seed, on every machine. Never for keys or real ids. */
export type SeededRandom = () => number;

/**
 * sfc32 (Chris Doty-Humphrey, PractRand): a chaotic generator with 128 bits of state, of which the seed fills one
 * word; the first fifteen outputs mix it in. Nothing but 32-bit integer steps, so no engine can differ.
 */
export function seededRandom(seed: number): SeededRandom {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const output = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + output) | 0;
    return (output >>> 0) / 2 ** 32;
  };
  for (let mixed = 0; mixed < 15; mixed += 1) next();
  return next;
}

export function seededBytes(random: SeededRandom): RandomBytes {
  return (length) => Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

/**
 * Mean 0, standard deviation 1, between −6 and 6: twelve uniform numbers added up (Irwin–Hall). Sums are exact to
 * specification in every engine; the logarithm and cosine of the usual transformation are not.
 */
export function seededNormal(random: SeededRandom): number {
  return Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, -6);
}
