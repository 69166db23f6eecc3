import type { Draft } from '#response/Draft.ts';
import { restoreDraft } from '#response/restoreDraft.ts';
import { stays } from './fieldPolicies.ts';
import type { StoredTable } from './StoredTable.ts';

/** Answers that were not handed in are the member's own and go nowhere. */
export const drafts = {
  key: ['roundId'],
  since: 1,
  belongsTo: 'answering',
  fields: {
    roundId: stays,
    instrumentHash: stays,
    responseId: stays,
    slip: stays,
    role: stays,
    answers: stays,
    step: stays,
  },
  restore: restoreDraft,
} as const satisfies StoredTable<Draft>;
