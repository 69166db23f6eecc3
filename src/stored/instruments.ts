import type { Instrument } from '#instrument/Instrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { everywhere } from './fieldPolicies.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

export interface StoredInstrument {
  readonly hash: string;
  readonly instrument: Instrument;
}

export const instruments = {
  key: ['hash'],
  since: 1,
  belongsTo: 'instrument',
  fields: { hash: everywhere, instrument: everywhere },
  restore: restoreInstrument,
} as const satisfies StoredTable<StoredInstrument>;

/** That the hash is the instrument's is for who uses it to check. */
function restoreInstrument(stored: unknown): StoredInstrument | null {
  const hash = storedField(stored, 'hash');
  const instrument = parseInstrument(storedField(stored, 'instrument'));
  return isBase64urlOf(32, hash) && instrument.ok ? { hash, instrument: instrument.value } : null;
}
