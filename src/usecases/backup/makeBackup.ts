import type { BackupFailure, HeldOfRound } from '#ports/DeviceBackup.ts';
import type { DeviceRecords, StoredAsItIs } from '#ports/DeviceRecords.ts';
import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import type { NetworkId, RoundId } from '#shared/Id.ts';
import { ok, type Result } from '#shared/Result.ts';
import { recordsToJson } from '#stored/recordsJson.ts';
import { restoreRecords } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import { backupContents } from './backupContents.ts';
import { heldOfRound } from './backupTables.ts';
import { recordsOfNetwork } from './recordsOfNetwork.ts';

export interface MadeBackup {
  readonly file: Blob;
  /** The rounds in it that were opened: theirs are the keys that exist nowhere else. */
  readonly rounds: readonly RoundId[];
  /** By the id of each of these rounds: how much of it is in the file. */
  readonly held: Readonly<Record<string, HeldOfRound>>;
}

/**
 * What is on this device, or of one network with its years, but the drafts, a member's own participations and second keys,
 * private keys and damaged records included, encrypted under the passphrase. `openBackupFile` opens it.
 */
export async function makeBackup(
  { records, passphraseFiles }: { records: DeviceRecords; passphraseFiles: PassphraseFiles },
  passphrase: string,
  network: NetworkId | null,
): Promise<Result<MadeBackup, BackupFailure>> {
  const stored = await records.read();
  if (!stored.ok) return stored;
  const { tables, unreadable } = stored.value;
  const contents: StoredAsItIs = {
    tables: backupContents(network === null ? tables : recordsOfNetwork(tables, network)),
    unreadable,
  };
  const read = restoreRecords(contents.tables.rounds ?? [], storedTables.rounds.restore);
  const rounds = read.records.filter(({ status }) => status !== 'prepared').map(({ id }) => id);
  const held = Object.fromEntries(rounds.map((id) => [id, heldOfRound(contents.tables, id)]));
  const text = await passphraseFiles.write('backup', recordsToJson(contents), passphrase);
  if (!text.ok) return text;
  return ok({ file: new Blob([text.value], { type: 'application/json' }), rounds, held });
}
