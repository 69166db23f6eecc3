import type { LastBackup } from './DeviceBackup.ts';

/** What was backed up on this device, for as long as the browser remembers. */
export interface BackupMemory {
  readonly last: () => LastBackup | null;
  /** Beside what earlier files held. */
  readonly remember: (backup: LastBackup) => void;
}
