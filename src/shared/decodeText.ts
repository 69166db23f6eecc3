/**
 * The text of a file: UTF-16 where a byte order mark or the place of its zero bytes says so, UTF-8 otherwise. A byte
 * order mark is no part of it, and what is not valid becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(utf16At(bytes) ?? 'utf-8').decode(bytes);
}

/** What is looked at to tell, where there is no mark. */
const SAMPLE_BYTES = 4096;
/** One letter in so many is enough: a text in another script has its spaces and line breaks. */
const LETTERS_PER_ZERO = 16;

/**
 * Whether these first bytes of a file are UTF-16; four are enough. Without a byte order mark it is told by what a text
 * of letters and digits looks like then: a zero on every other place.
 */
export function utf16At(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0] as [first: number, second: number];
  const sample = start.subarray(0, SAMPLE_BYTES);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [first, second] = zeros;
  const enough = Math.max(1, sample.length / 2 / LETTERS_PER_ZERO);
  if (first === 0 && second >= enough) return 'utf-16le';
  if (second === 0 && first >= enough) return 'utf-16be';
  return null;
}
