import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';

/** Builds the value anew from what was stored, or `null` where it does not hold what it should. */
export type Restore<Value> = (stored: unknown) => Value | null;

/** Every readable record, and how many others there are. */
export function restoreRecords<Value>(
  stored: readonly unknown[],
  restore: Restore<Value>,
): { readonly records: readonly Value[]; readonly damaged: number } {
  const records = stored.map(restore).filter((record) => record !== null);
  return { records, damaged: stored.length - records.length };
}

export function restoreRecord<Value>(
  stored: unknown,
  restore: Restore<Value>,
): Result<Value, 'missing' | 'damaged-record'> {
  if (stored === undefined) return err('missing');
  const record = restore(stored);
  return record === null ? err('damaged-record') : ok(record);
}

/** One field of a stored record, whatever it holds. */
export function storedField(stored: unknown, field: string): unknown {
  return typeof stored === 'object' && stored !== null
    ? Object.getOwnPropertyDescriptor(stored, field)?.value
    : undefined;
}

/** A copy of stored bytes, or `null` where there are none. */
export function restoreBytes(stored: unknown): Bytes | null {
  if (!ArrayBuffer.isView(stored)) return null;
  return new Uint8Array(new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength));
}
