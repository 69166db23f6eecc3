import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { BackupMemory } from '#ports/BackupMemory.ts';
import type { DeviceBackup } from '#ports/DeviceBackup.ts';
import type { DeviceRecords } from '#ports/DeviceRecords.ts';
import type { Files } from '#ports/Files.ts';
import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import type { Clock, Digest } from '#shared/ports.ts';
import { ok } from '#shared/Result.ts';
import { makeBackup } from './makeBackup.ts';
import { takeInBackup } from './takeInBackup.ts';

export interface Device {
  readonly records: DeviceRecords;
  readonly memory: BackupMemory;
  readonly files: Files;
  readonly passphraseFiles: PassphraseFiles;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly sealing: SealingSuite;
}

export function deviceBackup(device: Device): DeviceBackup {
  const { memory, clock } = device;
  return {
    async make(passphrase, network) {
      const made = await makeBackup(device, passphrase, network);
      if (!made.ok) return made;
      const { file, rounds, held } = made.value;
      memory.remember({ day: network === null ? clock.today() : null, rounds, held });
      return ok(file);
    },

    takeIn: (file, passphrase) => takeInBackup(device, file, passphrase),

    last: memory.last,
  };
}
