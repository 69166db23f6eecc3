import type { Result } from '#shared/Result.ts';
import type { BackupFailure } from './DeviceBackup.ts';

/** Hands out everything on the device as a file under the passphrase, when the rest of the app no longer works. */
export type Rescue = (passphrase: string) => Promise<Result<void, BackupFailure>>;
