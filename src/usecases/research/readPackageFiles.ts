import type { Files } from '#ports/Files.ts';
import { PACKAGE_FILE_CHARACTERS_MAX } from '#research/package/researchPackageFile.ts';
import type { PackagesRead } from './PackagesRead.ts';
import { readPackageZip } from './readPackageZip.ts';

/** The texts of files from anywhere, also of those in a zip; of one that is larger than any package nothing is read. */
export async function readPackageFiles(files: Files, chosen: readonly File[]): Promise<PackagesRead> {
  const read: PackagesRead[] = [];
  for (const file of chosen) {
    read.push(await (ZIP.test(file.name) ? readPackageZip(files, file) : readFile(files, file)));
  }
  return {
    arrived: read.flatMap(({ arrived }) => arrived),
    refused: read.flatMap(({ refused }) => refused),
  };
}

const ZIP = /\.zip$/i;

async function readFile(files: Files, file: File): Promise<PackagesRead> {
  const { name } = file;
  const text = await files.readText(file, PACKAGE_FILE_CHARACTERS_MAX);
  return text.ok
    ? { arrived: [{ name, text: text.value }], refused: [] }
    : { arrived: [], refused: [{ name, outcome: text.error }] };
}
