import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';

/** Reads files that somebody chose. */
export interface Files {
  /** The text of a file; one that is too large is not read at all. */
  readText(file: Blob, bytesMax: number): Promise<Result<string, ReadFileFailure>>;
  /** What is in a zip. Believes nothing that the zip says about its own size. */
  unzip(zip: Bytes): Promise<Unzipped>;
}

/** `unread`: the device did not give its contents. */
export type ReadFileFailure = 'unread' | 'too-large';

export interface Unzipped {
  readonly entries: readonly ZipEntry[];
  /**
   * `not-ours`: no zip. `truncated`: it breaks off, and `entries` are those before that. `bomb`: it unpacks to more than
   * anybody hands in; nothing of it is given.
   */
  readonly refusal: 'not-ours' | 'truncated' | 'bomb' | null;
}

export interface ZipEntry {
  readonly name: string;
  /** `unreadable`: packed in a way that is not read here, locked, or damaged. */
  readonly contents: Result<Bytes, 'unreadable' | 'truncated' | 'too-large'>;
}
