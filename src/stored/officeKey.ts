import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { underPassphrase } from './fieldPolicies.ts';
import { restoreOffice } from './offices.ts';
import { restoreBytes, storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

/** The key of the research office whose device this is: one at most. */
export interface StoredOfficeKey extends OfficeKey {
  readonly id: 'own';
}

export const officeKey = {
  key: ['id'],
  since: 5,
  belongsTo: 'office',
  fields: {
    id: underPassphrase,
    name: underPassphrase,
    publicKey: underPassphrase,
    privateKey: underPassphrase,
  },
  restore: restoreStoredOfficeKey,
} as const satisfies StoredTable<StoredOfficeKey>;

/** That the two keys belong together is not looked at: a key that does not fit opens nothing. */
export function restoreOfficeKey(stored: unknown): OfficeKey | null {
  const office = restoreOffice(stored);
  const privateKey = restoreBytes(storedField(stored, 'privateKey'));
  return office !== null && privateKey?.length === 32 ? { ...office, privateKey } : null;
}

function restoreStoredOfficeKey(stored: unknown): StoredOfficeKey | null {
  const office = restoreOfficeKey(stored);
  return office === null ? null : { id: 'own', ...office };
}
