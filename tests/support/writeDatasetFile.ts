import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DatasetFile } from '#research/dataset/DatasetFile.ts';

/** Gives the path. */
export function writeDatasetFile(folder: string, file: DatasetFile): string {
  const path = join(folder, file.name);
  writeFileSync(path, Buffer.concat([...file.pieces()].map((piece) => Buffer.from(piece))));
  return path;
}
