import { hashInstrument } from '../../instrument/hashInstrument.ts';
import type { Instrument } from '../../instrument/Instrument.ts';
import { parseInstrument } from '../../instrument/parseInstrument.ts';
import type { Digest } from '../../shared/ports.ts';
import { err, ok } from '../../shared/Result.ts';
import { restoreRecord, storedField } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { Storage } from './Storage.ts';
import { write } from './write.ts';

export function instrumentStore(database: SrtDatabase, digest: Digest): Storage['instruments'] {
  const { instruments } = database;
  return {
    async get(hash) {
      const read = restoreRecord(await instruments.get(hash), restoreInstrument);
      // Frozen once used: an instrument that is no longer what its hash says is not the one members answered to.
      return read.ok && (await hashInstrument(read.value, digest)) !== hash ? err('damaged-record') : read;
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
