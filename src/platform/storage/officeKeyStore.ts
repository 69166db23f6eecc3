import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreOffice, restoreOfficeKey } from '#stored/restoreOffice.ts';
import { restoreRecord } from '#stored/restoreRecords.ts';
import { deviceLock } from './deviceLock.ts';
import { tablesOf } from './removeRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function officeKeyStore(database: SrtDatabase): DeviceStorage['office'] {
  const { officeKey } = database;
  const device = deviceLock(database);
  return {
    get: () => device.open('officeKey', officeKey.get('own'), restoreOfficeKey),

    async save(office) {
      const locked = await device.lock('officeKey', { ...office, id: 'own' as const });
      if (!locked.ok) return locked;
      return write(database, [officeKey], async () => {
        const here = restoreRecord(await officeKey.get('own'), restoreOffice);
        if (here.ok && here.value.publicKey !== office.publicKey) return err('another-key');
        // A damaged one stays as it is: somebody may still get the key out of it.
        if (!here.ok && here.error === 'damaged-record') return err('storage-failed');
        await officeKey.put(locked.value);
        return ok(undefined);
      });
    },

    remove: () => {
      const ofOffice = tablesOf(database, ['office']);
      return write(database, ofOffice, async () => {
        for (const table of ofOffice) await table.clear();
        return ok(undefined);
      });
    },
  };
}
