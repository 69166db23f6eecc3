import type { Result } from '#shared/Result.ts';
import type { PassphraseRefusal } from '#platform/crypto/passphraseFile.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';

export const OFFICE_KEY_FILE_NAME = 'srt-office-key.srt.json';

/** The file of an office's key, as the screens meet it. */
export interface OfficeKeyFiles {
  write(office: OfficeKey, passphrase: string): Promise<string>;
  open(text: string, passphrase: string): Promise<Result<OfficeKey, PassphraseRefusal>>;
}

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
