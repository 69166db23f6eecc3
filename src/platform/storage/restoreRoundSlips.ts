import { isSlip } from '#exchange/Slip.ts';
import { isId } from '#shared/Id.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredRoundSlips } from '#ports/storedRecords.ts';

export function restoreRoundSlips(stored: unknown): StoredRoundSlips | null {
  const roundId = storedField(stored, 'roundId');
  const slips: unknown = storedField(stored, 'slips');
  if (!isId<'round'>(roundId) || !Array.isArray(slips) || !slips.every(isSlip)) return null;
  const inOrder = [...new Set(slips)].sort();
  return inOrder.length === slips.length ? { roundId, slips: inOrder } : null;
}
