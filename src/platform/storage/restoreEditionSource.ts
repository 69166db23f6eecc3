import { isBase64urlOf } from '#shared/base64url.ts';
import { isId } from '#shared/Id.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredEditionSource } from '#ports/storedRecords.ts';

export function restoreEditionSource(stored: unknown): StoredEditionSource | null {
  const roundId = storedField(stored, 'roundId');
  const number = storedField(stored, 'number');
  const digests: unknown = storedField(stored, 'digests');
  if (!isId<'round'>(roundId) || !isEditionNumber(number)) return null;
  if (!Array.isArray(digests) || !digests.every(isDigest)) return null;
  const inOrder = [...new Set(digests)].sort();
  return inOrder.length === digests.length ? { roundId, number, digests: inOrder } : null;
}

function isEditionNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isDigest(value: unknown): value is string {
  return isBase64urlOf(32, value);
}
