import type { Network } from '#round/Network.ts';
import { restoreNetwork } from '#round/restoreNetwork.ts';
import { everywhere, handover } from './fieldPolicies.ts';
import type { StoredTable } from './StoredTable.ts';

export const networks = {
  key: ['id'],
  since: 1,
  belongsTo: 'network',
  fields: {
    id: handover,
    name: everywhere,
    kind: handover,
    theme: handover,
    memberCount: everywhere,
    startYear: everywhere,
    organisation: handover,
    invented: everywhere,
  },
  restore: restoreNetwork,
} as const satisfies StoredTable<Network>;
