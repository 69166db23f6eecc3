import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreOfficeKey } from '#stored/restoreOffice.ts';
import { restoreRecord } from '#stored/restoreRecords.ts';
import { tablesOf } from './removeRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function officeKeyStore(database: SrtDatabase): DeviceStorage['office'] {
  const { officeKey } = database;
  return {
    async get() {
      return restoreRecord(await officeKey.get('own'), restoreOfficeKey);
    },

    save: (office) =>
      write(database, [officeKey], async () => {
        const here = restoreRecord(await officeKey.get('own'), restoreOfficeKey);
        if (here.ok && here.value.publicKey !== office.publicKey) return err('another-key');
        // A damaged one stays as it is: somebody may still get the key out of it.
        if (!here.ok && here.error === 'damaged-record') return err('storage-failed');
        await officeKey.put({ ...office, id: 'own' });
        return ok(undefined);
      }),

    remove: () => {
      const ofOffice = tablesOf(database, ['office']);
      return write(database, ofOffice, async () => {
        for (const table of ofOffice) await table.clear();
        return ok(undefined);
      });
    },
  };
}
