import type { Result } from '#shared/Result.ts';
import type { BackupFailure } from './DeviceBackup.ts';
import type { PassphraseAdvice } from './PassphraseAdvice.ts';

/** Hands out everything on the device as a file under a passphrase, when the rest of the app no longer works. */
export interface Rescue {
  download(passphrase: string): Promise<Result<void, BackupFailure>>;
  readonly advice: PassphraseAdvice;
}
