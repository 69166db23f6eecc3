import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

import type { DatasetArchive, DatasetFile } from '#research/dataset/DatasetFile.ts';
import type { Bytes } from '#shared/ports.ts';

type ZippedFile = DatasetFile | DatasetArchive;

/**
 * A zip with these files in this order, piece by piece: no file stands in memory whole. The same files give the same
 * bytes, whenever and wherever; a zip cannot leave the time out, so every file is of its first day, 1 January 1980.
 */
export function* zipPieces(files: Iterable<ZippedFile>): Generator<Bytes> {
  const made: Uint8Array[] = [];
  // The types promise an error every time; there is one only where something went wrong.
  const zip = new Zip((error: Error | null, piece) => {
    if (error !== null) throw error;
    made.push(piece);
  });
  for (const file of files) {
    const entry =
      'parts' in file ? new ZipPassThrough(file.name) : new ZipDeflate(file.name, { level: LEVEL });
    // Local time, as zips have it.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    for (const bytes of filePieces(file)) {
      entry.push(bytes);
      yield* taken(made);
    }
    entry.push(new Uint8Array(0), true);
    yield* taken(made);
  }
  zip.end();
  yield* taken(made);
}

/** Past this the files hardly get smaller and take much longer. */
const LEVEL = 4;

/** The bytes of one file of the dataset, piece by piece. */
export function* filePieces(file: ZippedFile): Generator<Bytes> {
  if ('parts' in file) {
    yield* zipPieces(file.parts);
    return;
  }
  const encoder = new TextEncoder();
  for (const piece of file.pieces()) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}

function* taken(made: Uint8Array[]): Generator<Bytes> {
  for (const piece of made.splice(0)) if (piece.length > 0) yield new Uint8Array(piece);
}
