import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { restoreRecord, storedField } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { ReadFailure, DeviceStorage } from '#ports/DeviceStorage.ts';
import { write } from './write.ts';

export function instrumentStore(database: SrtDatabase, digest: Digest): DeviceStorage['instruments'] {
  const { instruments } = database;

  /** Frozen once used: an instrument that is no longer what its hash says is not the one members answered to. */
  async function unchanged(stored: unknown): Promise<Result<Instrument, ReadFailure>> {
    const read = restoreRecord(stored, restoreInstrument);
    if (!read.ok) return read;
    const hash = await hashInstrument(read.value, digest);
    return hash === storedField(stored, 'hash') ? read : err('damaged-record');
  }

  return {
    async all() {
      const stored = await instruments.toArray();
      const read = await Promise.all(
        stored.map(async (record) => ({
          hash: storedField(record, 'hash'),
          instrument: await unchanged(record),
        })),
      );
      const records = read.flatMap(({ hash, instrument }) =>
        instrument.ok && typeof hash === 'string' ? [{ hash, instrument: instrument.value }] : [],
      );
      return { records, damaged: stored.length - records.length };
    },

    async get(hash) {
      return unchanged(await instruments.get(hash));
    },

    save: (hash, instrument) =>
      write(database, [instruments], async () => {
        await instruments.put({ hash, instrument });
        return ok(undefined);
      }),
  };
}

function restoreInstrument(stored: unknown): Instrument | null {
  const parsed = parseInstrument(storedField(stored, 'instrument'));
  return parsed.ok ? parsed.value : null;
}
