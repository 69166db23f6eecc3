import type { OfficeKeyFiles } from '#ports/OfficeKeyFiles.ts';
import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';

/** The parts are loaded when they are first asked for: a member's phone never needs them. */
export function officeKeyFiles(passphraseFiles: PassphraseFiles): OfficeKeyFiles {
  const load = async () => (await import('./officeKeyFile.ts')).officeKeyFile(passphraseFiles);
  return {
    write: async (office, passphrase) => (await load()).write(office, passphrase),
    open: async (text, passphrase) => (await load()).open(text, passphrase),
  };
}
