import { isId } from '#shared/Id.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredResearchPackage } from '#ports/storedRecords.ts';

/** Whether the text is a package is seen when it is opened. */
export function restoreStoredPackage(stored: unknown): StoredResearchPackage | null {
  const roundId = storedField(stored, 'roundId');
  const text = storedField(stored, 'text');
  return isId<'round'>(roundId) && typeof text === 'string' ? { roundId, text } : null;
}
