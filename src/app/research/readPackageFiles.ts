import { PACKAGE_FILE_CHARACTERS_MAX } from '../../research/package/researchPackageFile.ts';
import { readFileText, type ReadFileFailure } from '../screens/invitationFile/readFileText.ts';
import type { ArrivedPackage } from './ResearchDesk.ts';

interface ReadFiles {
  readonly arrived: readonly ArrivedPackage[];
  readonly refused: readonly RefusedFile[];
}

export interface RefusedFile {
  readonly name: string;
  readonly outcome: ReadFileFailure;
}

/** The texts of files from anywhere; of one that is larger than any package nothing is read. */
export async function readPackageFiles(files: readonly File[]): Promise<ReadFiles> {
  const arrived: ArrivedPackage[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const text = await readFileText(file, PACKAGE_FILE_CHARACTERS_MAX);
    if (text.ok) arrived.push({ name: file.name, text: text.value });
    else refused.push({ name: file.name, outcome: text.error });
  }
  return { arrived, refused };
}
