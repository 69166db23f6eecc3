import { deviceRecords } from './platform/storage/deviceRecords.ts';
import { DATABASE_NAME } from './platform/storage/SrtDatabase.ts';
import type { DeviceBackup } from './ports/DeviceBackup.ts';
import type { Rescue } from './ports/Rescue.ts';
import { type Device, deviceBackup } from './usecases/backup/deviceBackup.ts';
import { rescueRecords, type Rescuing } from './usecases/backup/rescueRecords.ts';

/** The composition root of backup, beside `main.tsx`: a member's phone never needs it. */
const onDevice = { records: deviceRecords(DATABASE_NAME) };

export function backupOnDevice(services: Omit<Device, keyof typeof onDevice>): DeviceBackup {
  return deviceBackup({ ...services, ...onDevice });
}

export function rescueOnDevice(services: Omit<Rescuing, keyof typeof onDevice>): Rescue['download'] {
  return (passphrase) => rescueRecords({ ...services, ...onDevice }, passphrase);
}
