import { isSlip, type Slip } from '#exchange/Slip.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import { underPassphrase } from './fieldPolicies.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

/** Apart from its round, as the key is: whoever holds a slip can answer with it. */
export interface StoredRoundSlips {
  readonly roundId: RoundId;
  /** In the order of their characters, which tells nothing. */
  readonly slips: readonly Slip[];
}

export const roundSlips = {
  key: ['roundId'],
  since: 3,
  belongsTo: 'answers',
  fields: { roundId: underPassphrase, slips: underPassphrase },
  restore: restoreRoundSlips,
} as const satisfies StoredTable<StoredRoundSlips>;

function restoreRoundSlips(stored: unknown): StoredRoundSlips | null {
  const roundId = storedField(stored, 'roundId');
  const slips: unknown = storedField(stored, 'slips');
  if (!isId<'round'>(roundId) || !Array.isArray(slips) || !slips.every(isSlip)) return null;
  const inOrder = [...new Set(slips)].sort();
  return inOrder.length === slips.length ? { roundId, slips: inOrder } : null;
}
