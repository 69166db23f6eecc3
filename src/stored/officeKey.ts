import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { stays, underPassphrase } from './fieldPolicies.ts';
import { restoreOfficeKey } from './restoreOffice.ts';
import type { StoredTable } from './StoredTable.ts';

/** The key of the research office whose device this is: one at most. */
export interface StoredOfficeKey extends OfficeKey {
  readonly id: 'own';
}

export const officeKey = {
  key: ['id'],
  since: 5,
  belongsTo: 'office',
  holdsKeyOf: 'publicKey',
  fields: {
    id: underPassphrase,
    name: underPassphrase,
    publicKey: underPassphrase,
    privateKey: underPassphrase,
    lockedKey: stays,
  },
  restore: restoreStoredOfficeKey,
} as const satisfies StoredTable<StoredOfficeKey>;

function restoreStoredOfficeKey(stored: unknown): StoredOfficeKey | null {
  const office = restoreOfficeKey(stored);
  return office === null ? null : { id: 'own', ...office };
}
