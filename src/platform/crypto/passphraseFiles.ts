import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import { openPassphraseFile, writePassphraseFile } from './passphraseFile.ts';

export const passphraseFiles: PassphraseFiles = { write: writePassphraseFile, open: openPassphraseFile };
