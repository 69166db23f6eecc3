import type { TablesAsStored } from '#ports/DeviceRecords.ts';
import { BACKUP_KINDS } from '#stored/BackupRecords.ts';
import type { FieldPolicy } from '#stored/fieldPolicies.ts';
import { pickFields } from '#stored/pickFields.ts';
import { storedTables } from '#stored/storedTables.ts';

type Policies = Readonly<Record<string, FieldPolicy>>;

/** All that the policies of the stored fields let go into a backup. Drafts do not: they are the members' own. */
export function backupContents(tables: TablesAsStored): TablesAsStored {
  return Object.fromEntries(
    BACKUP_KINDS.map((kind) => [
      kind,
      (tables[kind] ?? []).map((record) => backedUpRecord(record, storedTables[kind].fields)),
    ]),
  );
}

/** A record with fields that are not ours is damaged, and goes as it is: nothing of it is lost. */
function backedUpRecord(record: unknown, policies: Policies): unknown {
  const isOurs =
    typeof record === 'object' &&
    record !== null &&
    Object.keys(record).every((field) => Object.hasOwn(policies, field));
  return isOurs ? pickFields(record, policies, 'backup') : record;
}
