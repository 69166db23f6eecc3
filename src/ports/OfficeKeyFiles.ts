import type { OfficeKey } from '#research/package/OfficeKey.ts';
import type { Result } from '#shared/Result.ts';
import type { CannotCompute, PassphraseRefusal } from './PassphraseRefusal.ts';

/** The file of an office's key, as the screens meet it. */
export interface OfficeKeyFiles {
  write(office: OfficeKey, passphrase: string): Promise<Result<string, CannotCompute>>;
  open(text: string, passphrase: string): Promise<Result<OfficeKey, PassphraseRefusal>>;
}
