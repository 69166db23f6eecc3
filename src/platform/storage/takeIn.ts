import Dexie, { type IndexableType } from 'dexie';

import type { NetworkContents, WriteFailure } from '#ports/DeviceStorage.ts';
import { ok, type Result } from '#shared/Result.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

/** Adds what is not here yet; what is here already stays as it is, so that taking in twice changes nothing. */
export function takeIn(
  database: SrtDatabase,
  { network, ...ofNetwork }: NetworkContents,
): Promise<Result<void, WriteFailure>> {
  const arrived = Object.entries({ networks: [network], ...ofNetwork }).map(
    ([name, records]) => [database.table<unknown, IndexableType, object>(name), records] as const,
  );
  return write(
    database,
    arrived.map(([table]) => table),
    async () => {
      for (const [table, records] of arrived) {
        for (const record of records) {
          const key: unknown = Dexie.getByKeyPath(record, table.schema.primKey.keyPath as string);
          if ((await table.get(key as IndexableType)) === undefined) await table.add(record);
        }
      }
      return ok(undefined);
    },
  );
}
