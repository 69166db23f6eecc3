import type { Edition } from '#aggregation/Edition.ts';
import { restoreEdition } from '#aggregation/restoreEdition.ts';
import { everywhere, handover } from './fieldPolicies.ts';
import type { StoredTable } from './StoredTable.ts';

/** Safe by construction: the limits have been applied and the figures rounded. */
export const editions = {
  key: ['roundId', 'number'],
  since: 1,
  belongsTo: 'round',
  fields: {
    roundId: handover,
    number: everywhere,
    publishedOn: handover,
    schoolYear: everywhere,
    instrument: everywhere,
    limits: everywhere,
    safeAgainst: everywhere,
    responses: everywhere,
    besideEarlier: everywhere,
    keepers: everywhere,
    counted: handover,
    restored: everywhere,
    memberCount: everywhere,
    dimensions: everywhere,
    items: everywhere,
    roles: everywhere,
    invented: everywhere,
    hash: everywhere,
  },
  restore: restoreEdition,
} as const satisfies StoredTable<Edition>;
