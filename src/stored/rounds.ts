import { restoreRound } from '#round/restoreRound.ts';
import type { Round } from '#round/Round.ts';
import { everywhere, handover, stays } from './fieldPolicies.ts';
import type { StoredTable } from './StoredTable.ts';

export const rounds = {
  key: ['id'],
  index: 'networkId',
  since: 1,
  belongsTo: 'round',
  fields: {
    id: everywhere,
    networkId: handover,
    schoolYear: everywhere,
    instrument: everywhere,
    limits: everywhere,
    safeAgainst: handover,
    asksRole: everywhere,
    forResearch: handover,
    keepers: handover,
    slips: handover,
    closesOn: handover,
    deleteAfter: handover,
    status: handover,
    openedOn: handover,
    closedOn: handover,
    publicKey: handover,
    // Told of each device by itself.
    restored: stays,
  },
  restore: restoreRound,
} as const satisfies StoredTable<Round>;
