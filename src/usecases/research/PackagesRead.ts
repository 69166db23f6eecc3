import type { ReadFileFailure } from '#ports/Files.ts';
import type { ArrivedPackage } from './OfficePool.ts';

/** The texts of files, as yet of anything, and the files that gave none. */
export interface PackagesRead {
  readonly arrived: readonly ArrivedPackage[];
  readonly refused: readonly RefusedFile[];
}

export interface RefusedFile {
  readonly name: string;
  /**
   * `locked`: in a zip, under a password. `unreadable`: in a zip, packed in a way that is not read here. `bomb`: a zip of
   * more than any office is sent.
   */
  readonly outcome: ReadFileFailure | 'not-ours' | 'truncated' | 'locked' | 'unreadable' | 'bomb';
}
