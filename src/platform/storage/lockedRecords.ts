import { lockBytes, unlockBytes } from '#platform/crypto/keyLock.ts';
import type { HoldsKey, Locked } from '#stored/AtRest.ts';
import { restoreBytes, storedField } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { KeyTable } from './keyTables.ts';

/** The record as it may lie on the device. Never inside a transaction, which would end while this is worked out. */
export async function lockRecord<Stored extends HoldsKey>(
  device: CryptoKey,
  table: KeyTable,
  { privateKey, ...rest }: Stored,
): Promise<Locked<Stored>> {
  return { ...rest, lockedKey: await lockBytes(device, privateKey, whoseKey(table, rest)) };
}

/**
 * The record with its key in the open, whatever it holds otherwise. One that this device cannot unlock stays as it is,
 * and so does one from before keys were locked.
 */
export async function unlockRecord(
  device: CryptoKey | null,
  table: KeyTable,
  stored: unknown,
): Promise<unknown> {
  const locked = restoreBytes(storedField(stored, 'lockedKey'));
  if (device === null || locked === null || typeof stored !== 'object') return stored;
  const privateKey = await unlockBytes(device, locked, whoseKey(table, stored));
  if (privateKey === null) return stored;
  const { lockedKey: _lockedKey, ...rest } = stored as Readonly<Record<string, unknown>>;
  return { ...rest, privateKey };
}

export function isLocked(stored: unknown): boolean {
  return restoreBytes(storedField(stored, 'lockedKey')) !== null;
}

/** Bound into the lock: a key that was put in the place of another does not open. */
function whoseKey(table: KeyTable, record: unknown): string {
  return `srt key at rest v1 ${table} ${String(storedField(record, storedTables[table].holdsKeyOf))}`;
}
