import type { Files } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { filesInZip } from '#usecases/filesInZip.ts';
import { decodeText } from '#shared/decodeText.ts';
import type { ArrivedPackage } from './OfficePool.ts';
import type { PackagesRead, RefusedFile } from './PackagesRead.ts';

/** The texts in a zip of packages. */
export async function readPackageZip(files: Files, zipName: string, zip: Bytes): Promise<PackagesRead> {
  const { entries, refusal } = await files.unzip(zip);
  const inZip = filesInZip(entries);
  if (refusal !== null || inZip === null || inZip.length === 0)
    return { arrived: [], refused: [{ name: zipName, outcome: refusal ?? 'not-ours' }] };

  const arrived: ArrivedPackage[] = [];
  const refused: RefusedFile[] = [];
  for (const { name: inside, contents } of inZip) {
    const name = `${zipName}: ${inside}`;
    if (contents.ok) arrived.push({ name, text: decodeText(contents.value) });
    else refused.push({ name, outcome: contents.error });
  }
  return { arrived, refused };
}
