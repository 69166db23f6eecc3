import { Inflate } from 'fflate';

import { INBOX_CHARACTERS_MAX, ZIP_UNPACKED_BYTES_MAX } from '#exchange/inboxBounds.ts';
import type { Unzipped, ZipEntry } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { zipDirectory, type ZipListed } from './zipDirectory.ts';

/** Deflate makes no more than so many bytes of one, so that from a chunk about a megabyte can come, also before it fails. */
const RATIO_MAX = 1032;
const CHUNK_BYTES = 1024;

/**
 * What is in a zip. Believes nothing the zip says about how much comes out of it: counts that, and stops there and then
 * when it is too much.
 */
export function unzip(zip: Bytes, unpackedMax: number = ZIP_UNPACKED_BYTES_MAX): Unzipped {
  const listed = zipDirectory(zip);
  if (!listed.ok) return { entries: [], unpackedBytes: 0, refusal: listed.error };
  let unpackedBytes = 0;
  const entries: ZipEntry[] = [];
  for (const file of listed.value) {
    const contents = unpack(file, (bytes) => {
      unpackedBytes += bytes;
      return unpackedBytes <= unpackedMax;
    });
    if (unpackedBytes > unpackedMax) return { entries: [], unpackedBytes, refusal: 'bomb' };
    entries.push({ name: file.name, contents });
  }
  return { entries, unpackedBytes, refusal: null };
}

/** `goesOn` counts what came out and says whether more may. */
function unpack(
  { isLocked, method, packed }: ZipListed,
  goesOn: (bytes: number) => boolean,
): ZipEntry['contents'] {
  if (isLocked) return err('locked');
  if (packed === null || (method !== STORED && method !== DEFLATED)) return err('unreadable');
  if (method === DEFLATED) return inflate(packed, goesOn);
  goesOn(packed.length);
  return packed.length > INBOX_CHARACTERS_MAX ? err('too-large') : ok(packed);
}

const STORED = 0;
const DEFLATED = 8;

function inflate(packed: Bytes, goesOn: (bytes: number) => boolean): ZipEntry['contents'] {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const inflating = new Inflate((piece) => {
    bytes += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += CHUNK_BYTES) {
    const before = bytes;
    try {
      inflating.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
    } catch {
      goesOn(CHUNK_BYTES * RATIO_MAX);
      return err('unreadable');
    }
    if (!goesOn(bytes - before) || bytes > INBOX_CHARACTERS_MAX) return err('too-large');
  }
  return ok(joined(pieces, bytes));
}

function joined(pieces: readonly Uint8Array[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
