import { passphraseFilesHere } from '#platform/crypto/passphraseFilesHere.ts';
import { officeKeyFile } from '#platform/research/officeKeyFile.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';

/** At the least that a file may ask for: what tests make protects nothing, and each would take a second otherwise. */
export const passphraseFilesForTests = passphraseFilesHere({ memory: 19_456, passes: 2, lanes: 1 });

/** The text of the file with the key of an office. */
export async function officeKeyText(office: OfficeKey, passphrase: string): Promise<string> {
  const written = await officeKeyFile(passphraseFilesForTests).write(office, passphrase);
  if (!written.ok) throw new Error(written.error);
  return written.value;
}
