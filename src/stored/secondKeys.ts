import { restoreSecondKey } from '#exchange/restoreSecondKey.ts';
import type { SecondKey } from '#exchange/SecondKey.ts';
import { stays } from './fieldPolicies.ts';
import type { StoredTable } from './StoredTable.ts';

/** Halves of keys whose other halves are on the devices of others. In a backup both could come together. */
export const secondKeys = {
  key: ['roundId'],
  since: 7,
  belongsTo: 'keeper',
  fields: { roundId: stays, share: stays, networkName: stays, schoolYear: stays, deleteAfter: stays },
  restore: restoreSecondKey,
} as const satisfies StoredTable<SecondKey>;
