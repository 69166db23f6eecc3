import { isId, type RoundId } from '#shared/Id.ts';
import { handover } from './fieldPolicies.ts';
import { storedField } from './restoreRecords.ts';
import type { StoredTable } from './StoredTable.ts';

/** What a research office took in of one round: the file as it came, still sealed. */
export interface StoredResearchPackage {
  readonly roundId: RoundId;
  readonly text: string;
}

/** They came to the research office sealed, and go on so. */
export const researchPackages = {
  key: ['roundId'],
  since: 5,
  belongsTo: 'office',
  fields: { roundId: handover, text: handover },
  restore: restoreResearchPackage,
} as const satisfies StoredTable<StoredResearchPackage>;

/** Whether the text is a package is seen when it is opened. */
function restoreResearchPackage(stored: unknown): StoredResearchPackage | null {
  const roundId = storedField(stored, 'roundId');
  const text = storedField(stored, 'text');
  return isId<'round'>(roundId) && typeof text === 'string' ? { roundId, text } : null;
}
