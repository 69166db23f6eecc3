import type { SlipRuleName } from '#exchange/slipRule.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import { handover } from './fieldPolicies.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

/** From which sealed responses an edition was made, so that what came later can wait for a next one. */
export interface StoredEditionSource {
  readonly roundId: RoundId;
  readonly number: number;
  /** Of the sealed responses, in the order of their characters. */
  readonly digests: readonly string[];
  /** By which it was decided what counts on a slip; `lowest-id` where it was made before lots were drawn. */
  readonly slipRule: SlipRuleName;
}

export const editionSources = {
  key: ['roundId', 'number'],
  since: 3,
  belongsTo: 'answers',
  fields: { roundId: handover, number: handover, digests: handover, slipRule: handover },
  restore: restoreEditionSource,
} as const satisfies StoredTable<StoredEditionSource>;

function restoreEditionSource(stored: unknown): StoredEditionSource | null {
  const roundId = storedField(stored, 'roundId');
  const number = storedField(stored, 'number');
  const digests: unknown = storedField(stored, 'digests');
  if (!isId<'round'>(roundId) || !isEditionNumber(number)) return null;
  if (!Array.isArray(digests) || !digests.every(isDigest)) return null;
  const slipRule = storedField(stored, 'slipRule') ?? 'lowest-id';
  if (slipRule !== 'lots' && slipRule !== 'lowest-id') return null;
  const inOrder = [...new Set(digests)].sort();
  return inOrder.length === digests.length ? { roundId, number, digests: inOrder, slipRule } : null;
}

function isEditionNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isDigest(value: unknown): value is string {
  return isBase64urlOf(32, value);
}
