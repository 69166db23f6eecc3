import { isBase64urlOf } from '#shared/base64url.ts';
import { handover } from './fieldPolicies.ts';
import { storedField } from './restoreRecords.ts';
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

export function restoreOffice(stored: unknown): StoredOffice | null {
  const publicKey = storedField(stored, 'publicKey');
  const name = storedField(stored, 'name');
  return isBase64urlOf(32, publicKey) && isName(name) ? { publicKey, name } : null;
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '';
}
