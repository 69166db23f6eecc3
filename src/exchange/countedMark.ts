import { COUNTED_MARK_BYTES } from '#aggregation/countedMarks.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Bytes, Digest } from '#shared/ports.ts';

/**
 * By which an edition says that it counts a sealed response: the first bytes of its SHA-256, base64url. It says
 * nothing about the answers, and whoever has the sealed bytes knows it again.
 */
export async function countedMark(sealed: Bytes, digest: Digest): Promise<string> {
  return toBase64url((await digest(sealed)).slice(0, COUNTED_MARK_BYTES));
}

/** Of all that an edition counts, in the order of their characters, which tells nothing about when they came. */
export async function countedMarks(sealed: readonly Bytes[], digest: Digest): Promise<readonly string[]> {
  const marks = await Promise.all(sealed.map((bytes) => countedMark(bytes, digest)));
  return marks.sort();
}
