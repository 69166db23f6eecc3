import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Clock, Digest } from '#shared/ports.ts';
import { err } from '#shared/Result.ts';
import { openDatabase } from '#platform/storage/openStorage.ts';
import { DATABASE_NAME } from '#platform/storage/SrtDatabase.ts';
import { lastBackup, rememberBackup } from './lastBackup.ts';
import type { DeviceBackup } from '#ports/DeviceBackup.ts';

interface Device {
  readonly clock: Clock;
  readonly digest: Digest;
  readonly sealing: SealingSuite;
  readonly databaseName?: string;
}

/** The parts are loaded when they are first asked for: a member's phone never needs them. */
export function deviceBackup({ clock, digest, sealing, databaseName = DATABASE_NAME }: Device): DeviceBackup {
  return {
    async make(passphrase, network) {
      const { backupFile } = await import('./backupFile.ts');
      const made = await backupFile(passphrase, { databaseName, network });
      if (!made.ok) return made;
      const { file, rounds, held } = made.value;
      rememberBackup({ day: network === null ? clock.today() : null, rounds, held });
      return { ok: true, value: file };
    },

    async takeIn(file, passphrase) {
      const { openBackupFile } = await import('./openBackupFile.ts');
      const { restoreBackup } = await import('./restoreBackup.ts');
      const { proveBackup } = await import('./proveBackup.ts');
      const { takeInBackup } = await import('./takeInBackup.ts');
      const opened = await openBackupFile(file, passphrase);
      if (!opened.ok) return opened;
      const proven = await proveBackup(restoreBackup(opened.value.tables), { digest, sealing });
      // A connection of its own, for as long as it takes; the screens hear of what it writes.
      const database = await openDatabase(databaseName);
      if (!database.ok) return err('storage-failed');
      try {
        return await takeInBackup(database.value, proven);
      } finally {
        database.value.close();
      }
    },

    last: lastBackup,
  };
}
