import { restoreEdition } from '#aggregation/restoreEdition.ts';
import { restoreDialogue } from '#dialogue/restoreDialogue.ts';
import { readSealedResponse } from '#exchange/sealedResponse.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import { restoreNetwork } from '#round/restoreNetwork.ts';
import { restoreRound } from '#round/restoreRound.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { isId } from '#shared/Id.ts';
import { restoreEditionSource } from '#platform/storage/restoreEditionSource.ts';
import { restoreOffice, restoreOfficeKey } from '#platform/storage/restoreOffice.ts';
import { restoreStoredPackage } from '#platform/storage/restoreStoredPackage.ts';
import { restoreBytes, restoreRecords, storedField } from '#platform/storage/restoreRecords.ts';
import { restoreRoundSlips } from '#platform/storage/restoreRoundSlips.ts';
import type {
  StoredInstrument,
  StoredOfficeKey,
  StoredRoundKey,
  StoredSealedResponse,
} from '#ports/storedRecords.ts';
import type { BackupCounts, BackupKind, BackupRecords } from '#ports/BackupRecords.ts';

export interface RestoredBackup {
  readonly records: BackupRecords;
  /** How many of each kind are not among the records. */
  readonly damaged: BackupCounts;
}

/** Builds every record anew and counts those that are none. Hashes and keys are for `proveBackup` to check. */
export function restoreBackup(
  tables: Readonly<Partial<Record<BackupKind, readonly unknown[]>>>,
): RestoredBackup {
  const networks = restoreRecords(tables.networks ?? [], restoreNetwork);
  const rounds = restoreRecords(tables.rounds ?? [], restoreRound);
  const roundKeys = restoreRecords(tables.roundKeys ?? [], restoreRoundKey);
  const roundSlips = restoreRecords(tables.roundSlips ?? [], restoreRoundSlips);
  const instruments = restoreRecords(tables.instruments ?? [], restoreInstrument);
  const sealedResponses = restoreRecords(tables.sealedResponses ?? [], restoreSealedResponse);
  const editions = restoreRecords(tables.editions ?? [], restoreEdition);
  const editionSources = restoreRecords(tables.editionSources ?? [], restoreEditionSource);
  const dialogues = restoreRecords(tables.dialogues ?? [], restoreDialogue);
  const offices = restoreRecords(tables.offices ?? [], restoreOffice);
  const officeKey = restoreRecords(tables.officeKey ?? [], restoreStoredOfficeKey);
  const researchPackages = restoreRecords(tables.researchPackages ?? [], restoreStoredPackage);
  return {
    records: {
      networks: networks.records,
      rounds: rounds.records,
      roundKeys: roundKeys.records,
      roundSlips: roundSlips.records,
      instruments: instruments.records,
      sealedResponses: sealedResponses.records,
      editions: editions.records,
      editionSources: editionSources.records,
      dialogues: dialogues.records,
      offices: offices.records,
      officeKey: officeKey.records,
      researchPackages: researchPackages.records,
    },
    damaged: {
      networks: networks.damaged,
      rounds: rounds.damaged,
      roundKeys: roundKeys.damaged,
      roundSlips: roundSlips.damaged,
      instruments: instruments.damaged,
      sealedResponses: sealedResponses.damaged,
      editions: editions.damaged,
      editionSources: editionSources.damaged,
      dialogues: dialogues.damaged,
      offices: offices.damaged,
      officeKey: officeKey.damaged,
      researchPackages: researchPackages.damaged,
    },
  };
}

function restoreRoundKey(stored: unknown): StoredRoundKey | null {
  const roundId = storedField(stored, 'roundId');
  const privateKey = restoreBytes(storedField(stored, 'privateKey'));
  return isId<'round'>(roundId) && privateKey?.length === 32 ? { roundId, privateKey } : null;
}

function restoreStoredOfficeKey(stored: unknown): StoredOfficeKey | null {
  const office = restoreOfficeKey(stored);
  return office === null ? null : { id: 'own', ...office };
}

function restoreInstrument(stored: unknown): StoredInstrument | null {
  const hash = storedField(stored, 'hash');
  const instrument = parseInstrument(storedField(stored, 'instrument'));
  return isBase64urlOf(32, hash) && instrument.ok ? { hash, instrument: instrument.value } : null;
}

function restoreSealedResponse(stored: unknown): StoredSealedResponse | null {
  const roundId = storedField(stored, 'roundId');
  const digest = storedField(stored, 'digest');
  const bytes = restoreBytes(storedField(stored, 'bytes'));
  if (!isId<'round'>(roundId) || !isBase64urlOf(32, digest) || bytes === null) return null;
  const sealed = readSealedResponse(bytes);
  return sealed.ok && sealed.value.roundId === roundId ? { roundId, digest, bytes } : null;
}
