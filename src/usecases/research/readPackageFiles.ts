import type { Files } from '#ports/Files.ts';
import { PACKAGE_FILE_CHARACTERS_MAX } from '#research/package/researchPackageFile.ts';
import { beginsAsZip } from '#usecases/filesInZip.ts';
import { decodeText } from '#shared/decodeText.ts';
import type { PackagesRead } from './PackagesRead.ts';
import { readPackageZip } from './readPackageZip.ts';

/** The texts of files from anywhere, also of those in a zip; of one that is larger than any package nothing is read. */
export async function readPackageFiles(files: Files, chosen: readonly File[]): Promise<PackagesRead> {
  const read: PackagesRead[] = [];
  for (const file of chosen) read.push(await readFile(files, file));
  return {
    arrived: read.flatMap(({ arrived }) => arrived),
    refused: read.flatMap(({ refused }) => refused),
  };
}

async function readFile(files: Files, file: File): Promise<PackagesRead> {
  const { name } = file;
  if (file.size > FILE_BYTES_MAX) return { arrived: [], refused: [{ name, outcome: 'too-large' }] };
  const contents = await file.arrayBuffer().catch(() => null);
  if (contents === null) return { arrived: [], refused: [{ name, outcome: 'unread' }] };
  const bytes = new Uint8Array(contents);
  if (beginsAsZip(bytes)) return readPackageZip(files, name, bytes);
  return { arrived: [{ name, text: decodeText(bytes) }], refused: [] };
}

/** Unpacked, a zip has the bounds of a zip of handed-in responses, which hold for packages as well. */
const FILE_BYTES_MAX = PACKAGE_FILE_CHARACTERS_MAX;
