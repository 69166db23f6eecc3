import type { Bytes } from '#shared/ports.ts';

/** A file of the dataset, made piece by piece so that a large one never stands in memory whole. */
export interface DatasetFile {
  /** Without a folder. */
  readonly name: string;
  /** Each call starts anew. Text is UTF-8. */
  readonly pieces: () => Iterable<string | Bytes>;
}

/** A file that is itself a zip of files (a spreadsheet); names in it may have folders. */
export interface DatasetArchive {
  readonly name: string;
  readonly parts: readonly DatasetFile[];
}
