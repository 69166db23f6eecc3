import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Digest } from '#shared/ports.ts';
import type { TableName } from '#stored/storedTables.ts';
import { dialogueStore } from './dialogueStore.ts';
import { draftStore } from './draftStore.ts';
import { editionStore } from './editionStore.ts';
import { instrumentStore } from './instrumentStore.ts';
import { networkStore } from './networkStore.ts';
import { officeKeyStore } from './officeKeyStore.ts';
import { officeStore } from './officeStore.ts';
import { packageStore } from './packageStore.ts';
import { participationStore } from './participationStore.ts';
import { responseStore } from './responseStore.ts';
import { roundStore } from './roundStore.ts';
import { secondKeyStore } from './secondKeyStore.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { storageWatch } from './storageWatch.ts';
import { takeIn } from './takeIn.ts';

/** The storage of this device on an open database. */
export function createDexieStorage(database: SrtDatabase, digest: Digest): DeviceStorage {
  return {
    networks: networkStore(database),
    instruments: instrumentStore(database, digest),
    rounds: roundStore(database, digest),
    drafts: draftStore(database),
    responses: responseStore(database, digest),
    participations: participationStore(database),
    editions: editionStore(database, digest),
    dialogues: dialogueStore(database),
    offices: officeStore(database),
    office: officeKeyStore(database),
    packages: packageStore(database),
    secondKeys: secondKeyStore(database),
    async counts() {
      const counted = database.tables.map(async (table) => [table.name, await table.count()] as const);
      return Object.fromEntries(await Promise.all(counted)) as Record<TableName, number>;
    },
    takeIn: (contents) => takeIn(database, contents),
    watch: storageWatch(database),
  };
}
