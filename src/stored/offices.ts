import { handover } from './fieldPolicies.ts';
import { restoreOffice } from './restoreOffice.ts';
import type { StoredTable } from './StoredTable.ts';

/** A research office that the facilitator of this device works with. */
export interface StoredOffice {
  /** X25519, 32 bytes base64url: packages are sealed to it. */
  readonly publicKey: string;
  readonly name: string;
}

export const offices = {
  key: ['publicKey'],
  since: 5,
  belongsTo: 'device',
  fields: { publicKey: handover, name: handover },
  restore: restoreOffice,
} as const satisfies StoredTable<StoredOffice>;
