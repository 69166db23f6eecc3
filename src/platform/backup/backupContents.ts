import { mayGo, pickFields } from '#platform/storage/pickFields.ts';
import type { FieldPolicy, TableName } from '#platform/storage/storedFields.ts';
import { storedFields } from '#platform/storage/storedFields.ts';
import type { RawDatabase } from './readDatabase.ts';

type Policies = Readonly<Record<string, FieldPolicy>>;

/** What a backup holds, by table; bytes are `Uint8Array`. Reading it back trusts nothing. */
export interface BackupContents {
  readonly tables: Readonly<Partial<Record<TableName, readonly unknown[]>>>;
  readonly unreadable: readonly string[];
}

/** All that the table of stored fields lets go into a backup. Drafts do not: they are the members' own. */
export function backupContents({ tables, unreadable }: RawDatabase): BackupContents {
  const backedUp: Record<string, readonly unknown[]> = {};
  for (const [table, policies] of Object.entries<Policies>(storedFields)) {
    if (!Object.values(policies).some((policy) => mayGo(policy, 'backup'))) continue;
    backedUp[table] = (tables.get(table) ?? []).map((record) => backedUpRecord(record, policies));
  }
  return { tables: backedUp, unreadable };
}

/** A record with fields that are not ours is damaged, and goes as it is: nothing of it is lost. */
function backedUpRecord(record: unknown, policies: Policies): unknown {
  const isOurs =
    typeof record === 'object' &&
    record !== null &&
    Object.keys(record).every((field) => Object.hasOwn(policies, field));
  return isOurs ? pickFields(record, policies, 'backup') : record;
}
