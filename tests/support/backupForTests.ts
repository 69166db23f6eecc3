import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { backupMemory } from '#platform/storage/backupMemory.ts';
import { deviceRecords } from '#platform/storage/deviceRecords.ts';
import type { DeviceBackup } from '#ports/DeviceBackup.ts';
import type { Clock } from '#shared/ports.ts';
import { deviceBackup } from '#usecases/backup/deviceBackup.ts';
import { fixedClock } from './fixedPorts.ts';
import { passphraseFilesForTests } from './passphraseFilesForTests.ts';
import { TODAY } from './storageExamples.ts';
import type { StorageForTests } from './storageForTests.ts';

/** What backup asks of a device, on its database. */
export function backupPorts({ database }: Pick<StorageForTests, 'database'>) {
  return {
    records: deviceRecords(database.name),
    files: deviceFiles,
    passphraseFiles: passphraseFilesForTests,
    digest: webDigest,
    sealing: hpkeSealingSuite,
  };
}

/** Backup and handover of a device, as its screens meet them. */
export function backupOf(
  device: Pick<StorageForTests, 'database'>,
  clock: Clock = fixedClock(TODAY),
): DeviceBackup {
  return deviceBackup({ ...backupPorts(device), memory: backupMemory, clock });
}
