import type { OfficeKeyFiles } from '#ports/OfficeKeyFiles.ts';
import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import { err, ok } from '#shared/Result.ts';
import { recordsFromJson, recordsToJson } from '#stored/recordsJson.ts';
import { restoreOfficeKey } from '#stored/restoreOffice.ts';

/** The key of an office as a file, encrypted under the passphrase: to keep it safe, or to use it elsewhere. */
export function officeKeyFile(passphraseFiles: PassphraseFiles): OfficeKeyFiles {
  return {
    write: ({ name, publicKey, privateKey }, passphrase) =>
      passphraseFiles.write('office-key', recordsToJson({ name, publicKey, privateKey }), passphrase),

    async open(text, passphrase) {
      const opened = await passphraseFiles.open('office-key', text, passphrase);
      if (!opened.ok) return opened;
      try {
        const office = restoreOfficeKey(recordsFromJson(opened.value));
        return office === null ? err('wrong-passphrase-or-altered') : ok(office);
      } catch {
        return err('wrong-passphrase-or-altered');
      }
    },
  };
}
