import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';

/** The file system, as far as the command line needs it. */
export interface Files {
  /** UTF-8, or UTF-16 where its first bytes say so. */
  readonly readText: (path: string) => Result<string, FileFailure>;
  /** Piece by piece, once. */
  readonly readPieces: (path: string) => Result<Iterable<Bytes>, FileFailure>;
  /** Whole or not at all; replaces what was there. */
  readonly write: (path: string, pieces: Iterable<string | Bytes>) => Result<null, FileFailure>;
  /** All files, in a folder that is new or was empty, or nothing. */
  readonly writeFolder: (path: string, files: Iterable<FileToWrite>) => Result<null, FileFailure>;
}

export interface FileToWrite {
  readonly name: string;
  readonly pieces: () => Iterable<string | Bytes>;
}

/** `not-empty`: the folder to write is there already, with something in it. */
export type FileFailure =
  'not-found' | 'is-a-folder' | 'not-a-folder' | 'no-access' | 'too-large' | 'not-empty' | 'failed';
