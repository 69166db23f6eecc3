import type { DatasetArchive, DatasetFile } from '#research/dataset/DatasetFile.ts';
import type { Bytes } from '#shared/ports.ts';

/** Makes one file of many, and lets the thread do other work in between. */
export interface Packing {
  /** A zip with these files in this order, piece by piece. The same files give the same bytes. */
  readonly zipPieces: (files: Iterable<DatasetFile | DatasetArchive>) => Iterable<Bytes>;
  /** Resolves after what waits for this thread has had its turn. */
  readonly nextTask: () => Promise<void>;
}
