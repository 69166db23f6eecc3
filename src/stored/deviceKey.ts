import { stays } from './fieldPolicies.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

/** What the private keys on this device are locked with. The browser keeps it, uses it, and gives its bytes to nobody. */
export interface StoredDeviceKey {
  readonly id: 'own';
  /** A `CryptoKey`, which is for the platform to recognise. */
  readonly key: object;
}

export const deviceKey = {
  key: ['id'],
  since: 6,
  belongsTo: 'browser',
  fields: { id: stays, key: stays },
  restore: restoreDeviceKey,
} as const satisfies StoredTable<StoredDeviceKey>;

function restoreDeviceKey(stored: unknown): StoredDeviceKey | null {
  const key = storedField(stored, 'key');
  return typeof key === 'object' && key !== null ? { id: 'own', key } : null;
}
