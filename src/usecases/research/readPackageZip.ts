import type { Files } from '#ports/Files.ts';
import { PACKAGE_FILE_CHARACTERS_MAX } from '#research/package/researchPackageFile.ts';
import type { ArrivedPackage } from './OfficePool.ts';
import type { PackagesRead, RefusedFile } from './PackagesRead.ts';

/** Unpacked, it has the bounds of a zip of handed-in responses, which hold for packages as well. */
const ZIP_BYTES_MAX = PACKAGE_FILE_CHARACTERS_MAX;

/** The texts in a zip of packages. A folder and what a Mac adds are passed over. */
export async function readPackageZip(files: Files, zip: File): Promise<PackagesRead> {
  if (zip.size > ZIP_BYTES_MAX) return nothingBut(zip, 'too-large');
  const bytes = await zip.arrayBuffer().catch(() => null);
  if (bytes === null) return nothingBut(zip, 'unread');
  const { entries, refusal } = await files.unzip(new Uint8Array(bytes));
  if (entries.length === 0) return nothingBut(zip, refusal ?? 'not-ours');

  const arrived: ArrivedPackage[] = [];
  const refused: RefusedFile[] = [];
  for (const entry of entries.filter((one) => !OF_THE_SYSTEM.test(one.name))) {
    const name = `${zip.name}: ${entry.name}`;
    const { contents } = entry;
    if (contents.ok) arrived.push({ name, text: new TextDecoder().decode(contents.value) });
    else refused.push({ name, outcome: contents.error });
  }
  if (refusal !== null) refused.push({ name: zip.name, outcome: refusal });
  return { arrived, refused };
}

const OF_THE_SYSTEM = /\/$|(^|\/)(__MACOSX\/|\.[^/]*$)/;

function nothingBut({ name }: File, outcome: RefusedFile['outcome']): PackagesRead {
  return { arrived: [], refused: [{ name, outcome }] };
}
