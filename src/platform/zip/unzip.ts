import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';

import { INBOX_CHARACTERS_MAX, ZIP_ENTRIES_MAX, ZIP_UNPACKED_BYTES_MAX } from '#exchange/inboxBounds.ts';
import type { Unzipped, ZipEntry } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';

/**
 * Deflate makes at most some thousand bytes of one: no more than so many megabytes can come out of one chunk before
 * the count is looked at.
 */
const CHUNK_BYTES = 4096;
/** The record that ends every zip, and may be followed by a comment. */
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 65_535;

/**
 * What is in a zip. Believes nothing the zip says about its own size: counts what comes out, and stops there and then
 * when that is too much.
 */
export function unzip(zip: Bytes): Unzipped {
  if (!startsWith(zip, 0, 0x03, 0x04)) {
    return { entries: [], refusal: startsWith(zip, 0, 0x05, 0x06) ? null : 'not-ours' };
  }
  const entries: (() => ZipEntry)[] = [];
  let unpacked = 0;
  const reader = new Unzip((file) => {
    entries.push(
      unpack(file, (bytes) => {
        unpacked += bytes;
      }),
    );
  });
  reader.register(UnzipInflate);

  let breaksOff = !hasEnd(zip);
  try {
    for (let at = 0; at < zip.length; at += CHUNK_BYTES) {
      reader.push(zip.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= zip.length);
      if (unpacked > ZIP_UNPACKED_BYTES_MAX || entries.length > ZIP_ENTRIES_MAX)
        return { entries: [], refusal: 'bomb' };
    }
  } catch {
    breaksOff = true;
  }
  return { entries: entries.map((entry) => entry()), refusal: breaksOff ? 'truncated' : null };
}

/** Starts on one file of the zip; what it comes to is known when all of the zip has been read. */
function unpack(file: UnzipFile, count: (bytes: number) => void): () => ZipEntry {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let state: 'under way' | 'whole' | 'unreadable' = 'under way';
  file.ondata = (error, piece, isLast) => {
    // The types promise both; what is not there is null.
    if ((error as Error | null) !== null) state = 'unreadable';
    if (state !== 'under way') return;
    bytes += piece.length;
    count(piece.length);
    if (bytes > INBOX_CHARACTERS_MAX) pieces.length = 0;
    else pieces.push(piece);
    if (isLast) state = 'whole';
  };
  if (file.compression === 0 || file.compression === UnzipInflate.compression) file.start();
  else state = 'unreadable';

  function contents(): ZipEntry['contents'] {
    if (state === 'unreadable') return err('unreadable');
    if (bytes > INBOX_CHARACTERS_MAX) return err('too-large');
    return state === 'whole' ? ok(joined(pieces, bytes)) : err('truncated');
  }

  return () => ({ name: file.name, contents: contents() });
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

function hasEnd(zip: Bytes): boolean {
  const last = zip.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES_MAX); at -= 1) {
    if (startsWith(zip, at, 0x05, 0x06)) return true;
  }
  return false;
}

/** Every record of a zip begins with the letters PK and two bytes that tell which. */
function startsWith(zip: Bytes, at: number, ...record: readonly [number, number]): boolean {
  return [0x50, 0x4b, ...record].every((byte, index) => zip[at + index] === byte);
}
