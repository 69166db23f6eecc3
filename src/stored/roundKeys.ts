import { isId, type RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { stays, underPassphrase } from './fieldPolicies.ts';
import { restoreBytes, storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

/** Apart from its round, so that whoever reads rounds never holds a key. */
export interface StoredRoundKey {
  readonly roundId: RoundId;
  /** X25519, 32 bytes; or, where the round has two keepers, the half of it that this device keeps, as long. */
  readonly privateKey: Bytes;
}

export const roundKeys = {
  key: ['roundId'],
  since: 1,
  belongsTo: 'answers',
  holdsKeyOf: 'roundId',
  fields: { roundId: underPassphrase, privateKey: underPassphrase, lockedKey: stays },
  restore: restoreRoundKey,
} as const satisfies StoredTable<StoredRoundKey>;

function restoreRoundKey(stored: unknown): StoredRoundKey | null {
  const roundId = storedField(stored, 'roundId');
  const privateKey = restoreBytes(storedField(stored, 'privateKey'));
  return isId<'round'>(roundId) && privateKey?.length === 32 ? { roundId, privateKey } : null;
}
