import { toBase64url } from '#shared/base64url.ts';
import type { Bytes, Digest } from '#shared/ports.ts';
import { restoreBytes, storedField } from './restoreRecords.ts';

/** All sealed responses of a round as they were read, to be compared with what is stored by then. */
export interface ReadSealed {
  /** The bytes of each as text, in order. */
  readonly texts: readonly string[];
  readonly digests: readonly string[];
}

/** Before a transaction, which cannot wait for a digest. */
export async function readSealed(sealed: readonly Bytes[], digest: Digest): Promise<ReadSealed> {
  return { texts: textsOf(sealed), digests: await digestsOf(sealed, digest) };
}

/**
 * The digests of what an edition was made from, in order; `null` when `stored` holds other responses than were read. A
 * damaged record counted for nothing, and is not among them: mended by a backup, it comes after the edition.
 */
export function editionSource(stored: readonly unknown[], read: ReadSealed): readonly string[] | null {
  const texts = textsOf(stored.map(sealedBytes));
  if (texts.length !== read.texts.length || texts.some((text, index) => text !== read.texts[index]))
    return null;
  const keys = new Set(stored.map((record) => storedField(record, 'digest')));
  return [...new Set(read.digests)].filter((key) => keys.has(key)).sort();
}

/** Under which each is stored. */
export function digestsOf(sealed: readonly Bytes[], digest: Digest): Promise<string[]> {
  return Promise.all(sealed.map(async (bytes) => toBase64url(await digest(bytes))));
}

/** A damaged record comes out as no bytes at all: opening it refuses it by name, instead of it being left out. */
export function sealedBytes(stored: unknown): Bytes {
  return restoreBytes(storedField(stored, 'bytes')) ?? new Uint8Array();
}

function textsOf(sealed: readonly Bytes[]): readonly string[] {
  return sealed.map((bytes) => bytes.join()).sort();
}
