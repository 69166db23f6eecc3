import type { BackupFailure, HeldOfRound } from '#ports/DeviceBackup.ts';
import { restoreRound } from '#round/restoreRound.ts';
import type { NetworkId, RoundId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';
import { err, ok } from '#shared/Result.ts';
import { writePassphraseFile } from '#platform/crypto/passphraseFile.ts';
import { DATABASE_NAME } from '#platform/storage/SrtDatabase.ts';
import { restoreRecords, storedField } from '#platform/storage/restoreRecords.ts';
import { readDatabase } from './readDatabase.ts';
import { recordsToJson } from './recordsJson.ts';
import { recordsOfNetwork } from './recordsOfNetwork.ts';
import type { BackupContents } from './backupContents.ts';
import { backupContents } from './backupContents.ts';

export const BACKUP_FILE_NAME = 'srt-backup.srt.json';

export interface MadeBackup {
  readonly file: Blob;
  /** The rounds in it that were opened: theirs are the keys that exist nowhere else. */
  readonly rounds: readonly RoundId[];
  /** By the id of each of these rounds: how much of it is in the file. */
  readonly held: Readonly<Record<string, HeldOfRound>>;
}

interface BackupScope {
  readonly databaseName?: string;
  /** One network with its years; everything on the device when left out or `null`. */
  readonly network?: NetworkId | null;
}

/**
 * What is on this device but the drafts and a member's own participations, private keys and damaged records included,
 * encrypted under the passphrase. Reads IndexedDB directly, so that it works when the rest of the app does not.
 * `openBackupFile` opens it.
 */
export async function backupFile(
  passphrase: string,
  { databaseName = DATABASE_NAME, network = null }: BackupScope = {},
): Promise<Result<MadeBackup, BackupFailure>> {
  const stored = await readDatabase(databaseName).catch(() => 'unavailable' as const);
  if (stored === 'unavailable') return err('storage-unavailable');
  if (stored === null) return err('nothing-stored');
  const contents = backupContents(network === null ? stored : recordsOfNetwork(stored, network));
  const { records } = restoreRecords(contents.tables.rounds ?? [], restoreRound);
  const rounds = records.filter(({ status }) => status !== 'prepared').map(({ id }) => id);
  const held = Object.fromEntries(rounds.map((id) => [id, heldOf(id, contents)]));
  const text = await writePassphraseFile('backup', recordsToJson(contents), passphrase);
  return ok({ file: new Blob([text], { type: 'application/json' }), rounds, held });
}

function heldOf(id: RoundId, { tables }: BackupContents): HeldOfRound {
  const ofRound = (records: readonly unknown[] = []) =>
    records.filter((record) => storedField(record, 'roundId') === id).length;
  return { sealedResponses: ofRound(tables.sealedResponses), editions: ofRound(tables.editions) };
}
