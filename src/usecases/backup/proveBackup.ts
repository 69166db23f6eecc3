import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Digest } from '#shared/ports.ts';
import {
  BACKUP_KINDS,
  type BackupKind,
  type BackupRecord,
  keyText,
  ofEachKind,
  recordsOfEachKind,
} from '#stored/BackupRecords.ts';
import type { StoredIn } from '#stored/storedTables.ts';
import { backupTable, type Proof } from './backupTables.ts';
import type { RestoredBackup } from './restoreBackup.ts';

/**
 * Leaves out, and counts as damaged, what is not what it says: a round without its network, a key that does not fit
 * its round or its office, an instrument, a sealed response or an edition that does not fit its hash, and whatever
 * stands in the file without the round or the edition it belongs to.
 */
export async function proveBackup(
  { records, damaged }: RestoredBackup,
  ports: { readonly digest: Digest; readonly sealing: SealingSuite },
): Promise<RestoredBackup> {
  const proven = new Map<BackupKind, ReadonlyMap<string, BackupRecord>>();
  const proof: Proof = {
    ...ports,
    proven: <Kind extends BackupKind>(kind: Kind, key: string) =>
      proven.get(kind)?.get(key) as StoredIn<Kind> | undefined,
  };
  const left = new Map<BackupKind, readonly BackupRecord[]>();
  // One table after the other: a record is proven by those that it belongs to.
  for (const kind of BACKUP_KINDS) {
    const { isProven = () => true } = backupTable(kind);
    const entries: readonly BackupRecord[] = records[kind];
    const outcomes = await Promise.all(entries.map(async (entry) => isProven(entry, proof)));
    const stands = entries.filter((_entry, index) => outcomes[index]);
    left.set(kind, stands);
    proven.set(kind, new Map(stands.map((entry) => [keyText(kind, entry), entry])));
  }
  const standing = recordsOfEachKind((kind) => left.get(kind) ?? []);
  return {
    records: standing,
    damaged: ofEachKind((kind) => damaged[kind] + records[kind].length - standing[kind].length),
  };
}
