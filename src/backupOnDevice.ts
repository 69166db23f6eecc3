import { passphraseFiles } from './platform/crypto/passphraseFiles.ts';
import { deviceRecords } from './platform/storage/deviceRecords.ts';
import { DATABASE_NAME } from './platform/storage/SrtDatabase.ts';
import type { DeviceBackup } from './ports/DeviceBackup.ts';
import type { Rescue } from './ports/Rescue.ts';
import { type Device, deviceBackup } from './usecases/backup/deviceBackup.ts';
import { rescueRecords } from './usecases/backup/rescueRecords.ts';
import type { Services } from './usecases/Services.ts';

/** The composition root of backup, beside `main.tsx`: a member's phone never needs it. */
const onDevice = { records: deviceRecords(DATABASE_NAME), passphraseFiles };

export function backupOnDevice(services: Omit<Device, keyof typeof onDevice>): DeviceBackup {
  return deviceBackup({ ...services, ...onDevice });
}

export function rescueOnDevice(download: Services['download']): Rescue {
  return (passphrase) => rescueRecords({ ...onDevice, download }, passphrase);
}
