import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { DeviceStorage, ReadFailure } from '#ports/DeviceStorage.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { StoredInstrument } from '#stored/instruments.ts';
import { restoreRecord } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function instrumentStore(database: SrtDatabase, digest: Digest): DeviceStorage['instruments'] {
  const { instruments } = database;

  /** Frozen once used: an instrument that is no longer what its hash says is not the one members answered to. */
  async function unchanged(stored: unknown): Promise<Result<StoredInstrument, ReadFailure>> {
    const read = restoreRecord(stored, storedTables.instruments.restore);
    if (!read.ok) return read;
    const hash = await hashInstrument(read.value.instrument, digest);
    return hash === read.value.hash ? read : err('damaged-record');
  }

  return {
    async all() {
      const stored = await instruments.toArray();
      const read = await Promise.all(stored.map(unchanged));
      const records = read.flatMap((one) => (one.ok ? [one.value] : []));
      return { records, damaged: stored.length - records.length };
    },

    async get(hash) {
      const read = await unchanged(await instruments.get(hash));
      return read.ok ? ok(read.value.instrument) : read;
    },

    save: (hash, instrument) =>
      write(database, [instruments], async () => {
        await instruments.put({ hash, instrument });
        return ok(undefined);
      }),
  };
}
