import { readSealedResponse } from '#exchange/sealedResponse.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { handover } from './fieldPolicies.ts';
import { restoreBytes, storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

export interface StoredSealedResponse {
  readonly roundId: RoundId;
  /** SHA-256 of `bytes`, base64url: the same sealed response taken in twice is one record. */
  readonly digest: string;
  readonly bytes: Bytes;
}

export const sealedResponses = {
  // Ordered by a digest of the sealed bytes: nothing in the table tells who handed in before whom.
  key: ['roundId', 'digest'],
  since: 1,
  belongsTo: 'answers',
  fields: { roundId: handover, digest: handover, bytes: handover },
  restore: restoreSealedResponse,
} as const satisfies StoredTable<StoredSealedResponse>;

function restoreSealedResponse(stored: unknown): StoredSealedResponse | null {
  const roundId = storedField(stored, 'roundId');
  const digest = storedField(stored, 'digest');
  const bytes = restoreBytes(storedField(stored, 'bytes'));
  if (!isId<'round'>(roundId) || !isBase64urlOf(32, digest) || bytes === null) return null;
  const sealed = readSealedResponse(bytes);
  return sealed.ok && sealed.value.roundId === roundId ? { roundId, digest, bytes } : null;
}
