import { openPassphraseFile, writePassphraseFile } from '#platform/crypto/passphraseFile.ts';
import type { PassphraseRefusal } from '#ports/PassphraseRefusal.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { recordsFromJson, recordsToJson } from '#stored/recordsJson.ts';
import { restoreOfficeKey } from '#stored/restoreOffice.ts';

/** The key of an office as a file, encrypted under the passphrase: to keep it safe, or to use it elsewhere. */
export function writeOfficeKeyFile(
  { name, publicKey, privateKey }: OfficeKey,
  passphrase: string,
): Promise<string> {
  return writePassphraseFile('office-key', recordsToJson({ name, publicKey, privateKey }), passphrase);
}

/** A wrong passphrase and an altered file look alike: that is what the encryption is for. */
export async function openOfficeKeyFile(
  text: string,
  passphrase: string,
): Promise<Result<OfficeKey, PassphraseRefusal>> {
  const opened = await openPassphraseFile('office-key', text, passphrase);
  if (!opened.ok) return opened;
  try {
    const office = restoreOfficeKey(recordsFromJson(opened.value));
    return office === null ? err('wrong-passphrase-or-altered') : ok(office);
  } catch {
    return err('wrong-passphrase-or-altered');
  }
}
