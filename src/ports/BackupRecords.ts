import type { Edition } from '#aggregation/Edition.ts';
import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import type {
  StoredEditionSource,
  StoredInstrument,
  StoredOffice,
  StoredOfficeKey,
  StoredResearchPackage,
  StoredRoundKey,
  StoredRoundSlips,
  StoredSealedResponse,
} from './storedRecords.ts';

/** All that goes into a backup, by table: as it is on a device, or as it came out of a file, restored. */
export interface BackupRecords {
  readonly networks: readonly Network[];
  readonly rounds: readonly Round[];
  readonly roundKeys: readonly StoredRoundKey[];
  readonly roundSlips: readonly StoredRoundSlips[];
  readonly instruments: readonly StoredInstrument[];
  readonly sealedResponses: readonly StoredSealedResponse[];
  readonly editions: readonly Edition[];
  readonly editionSources: readonly StoredEditionSource[];
  readonly dialogues: readonly Dialogue[];
  readonly offices: readonly StoredOffice[];
  readonly officeKey: readonly StoredOfficeKey[];
  readonly researchPackages: readonly StoredResearchPackage[];
}

export type BackupKind = keyof BackupRecords;

export type BackupCounts = Readonly<Record<BackupKind, number>>;
