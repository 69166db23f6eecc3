import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { decodeText } from '#shared/decodeText.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { FileFailure, Files } from './Files.ts';

export const nodeFiles: Files = {
  readText: (path) =>
    attempt(() =>
      statSync(path).size > TEXT_BYTES_MAX ? err('too-large') : ok(decodeText(readFileSync(path))),
    ),

  readPieces: (path) =>
    attempt(() => (statSync(path).isDirectory() ? err('is-a-folder') : ok(piecesOf(openSync(path, 'r'))))),

  write: (path, pieces) =>
    attempt(() => {
      if (isFolder(path)) return err('is-a-folder');
      return besideIt(path, (folder) => {
        const whole = join(folder, 'whole');
        writePieces(whole, pieces);
        renameSync(whole, path);
      });
    }),

  writeFolder: (path, files) =>
    attempt(() => {
      if (existsSync(path) && !isFolder(path)) return err('not-a-folder');
      if (isFolder(path) && readdirSync(path).length > 0) return err('not-empty');
      return besideIt(path, (folder) => {
        const whole = join(folder, 'whole');
        mkdirSync(whole);
        for (const { name, pieces } of files) writePieces(join(whole, name), pieces());
        renameSync(whole, path);
      });
    }),
};

/** Larger than every backup that opens. */
const TEXT_BYTES_MAX = 64 * 1024 * 1024;
const PIECE_BYTES = 1024 * 1024;

/** In a temporary folder on the same disk, so that what is made there gets its name in one step. */
function besideIt(path: string, make: (folder: string) => void): Result<null, FileFailure> {
  const folder = mkdtempSync(join(dirname(resolve(path)), `.${basename(path)}-`));
  try {
    make(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return ok(null);
}

function* piecesOf(file: number): Generator<Bytes> {
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function writePieces(path: string, pieces: Iterable<string | Bytes>): void {
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    }
  } finally {
    closeSync(file);
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function attempt<Value>(work: () => Result<Value, FileFailure>): Result<Value, FileFailure> {
  try {
    return work();
  } catch (error) {
    // Only the file system gives its errors a code; anything else is a mistake of the program.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') throw error;
    return err(FAILURES.get(code) ?? 'failed');
  }
}

const FAILURES = new Map<string, FileFailure>([
  ['ENOENT', 'not-found'],
  ['EISDIR', 'is-a-folder'],
  ['ENOTDIR', 'not-a-folder'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
]);
