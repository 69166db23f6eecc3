import type { Participation } from '#exchange/Participation.ts';
import { restoreParticipation } from '#exchange/restoreParticipation.ts';
import { stays } from './fieldPolicies.ts';
import type { StoredTable } from './StoredTable.ts';

/** What a member hands in travels by the member's own hand, and by no other road. */
export const participations = {
  key: ['roundId'],
  since: 2,
  belongsTo: 'participation',
  fields: {
    roundId: stays,
    invitation: stays,
    responseId: stays,
    revision: stays,
    handedInBefore: stays,
    state: stays,
    sealed: stays,
    answersHash: stays,
  },
  restore: restoreParticipation,
} as const satisfies StoredTable<Participation>;
