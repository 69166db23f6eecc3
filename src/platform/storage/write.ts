import type { Table } from 'dexie';

import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { err, type Result } from '#shared/Result.ts';
import type { SrtDatabase } from './SrtDatabase.ts';

/**
 * Does `work` in one transaction over `tables` and resolves when it is committed. `work` refuses by returning an
 * error before its first write. It awaits nothing but these tables: any other wait would let the transaction commit
 * half-way.
 */
export async function write<Value, Refusal>(
  database: SrtDatabase,
  tables: readonly Table<unknown>[],
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | WriteFailure>> {
  try {
    return await database.transaction('rw', tables, work);
  } catch (error) {
    // Whatever was thrown, the transaction is rolled back and nothing was written: say so, and go on.
    return err(isQuotaError(error) ? 'storage-full' : 'storage-failed');
  }
}

/** A full disk shows as the error itself, or inside the abort it caused, or among the errors of a bulk write. */
function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  if ('inner' in error && isQuotaError(error.inner)) return true;
  return 'failures' in error && Array.isArray(error.failures) && error.failures.some(isQuotaError);
}
