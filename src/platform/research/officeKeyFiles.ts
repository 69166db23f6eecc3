import type { OfficeKeyFiles } from '#ports/OfficeKeyFiles.ts';

/** The parts are loaded when they are first asked for: a member's phone never needs them. */
export const officeKeyFiles: OfficeKeyFiles = {
  async write(office, passphrase) {
    const { writeOfficeKeyFile } = await import('./officeKeyFile.ts');
    return writeOfficeKeyFile(office, passphrase);
  },
  async open(text, passphrase) {
    const { openOfficeKeyFile } = await import('./officeKeyFile.ts');
    return openOfficeKeyFile(text, passphrase);
  },
};
