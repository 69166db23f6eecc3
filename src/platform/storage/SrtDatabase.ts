import type { Table } from 'dexie';
import Dexie from 'dexie';

import type { Edition } from '#aggregation/Edition.ts';
import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { Participation } from '#exchange/Participation.ts';
import type { Draft } from '#response/Draft.ts';
import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import type { NetworkId, RoundId } from '#shared/Id.ts';
import type {
  StoredEditionSource,
  StoredInstrument,
  StoredOffice,
  StoredOfficeKey,
  StoredResearchPackage,
  StoredRoundKey,
  StoredRoundSlips,
  StoredSealedResponse,
} from '#ports/storedRecords.ts';

export const DATABASE_NAME = 'srt';
export const SCHEMA_VERSION = 5;

// On localhost Dexie prints every write that fails. Here a failure is a value, and the screen says it.
Dexie.debug = false;

/**
 * The tables. What is written has a type; what is read is `unknown`, because records can be edited by hand or come
 * from another version of the app.
 */
export class SrtDatabase extends Dexie {
  declare readonly networks: Table<unknown, NetworkId, Network>;
  declare readonly rounds: Table<unknown, RoundId, Round>;
  declare readonly roundKeys: Table<unknown, RoundId, StoredRoundKey>;
  declare readonly roundSlips: Table<unknown, RoundId, StoredRoundSlips>;
  declare readonly instruments: Table<unknown, string, StoredInstrument>;
  declare readonly drafts: Table<unknown, RoundId, Draft>;
  declare readonly sealedResponses: Table<unknown, [RoundId, string], StoredSealedResponse>;
  declare readonly participations: Table<unknown, RoundId, Participation>;
  declare readonly editions: Table<unknown, [RoundId, number], Edition>;
  declare readonly editionSources: Table<unknown, [RoundId, number], StoredEditionSource>;
  declare readonly dialogues: Table<unknown, RoundId, Dialogue>;
  declare readonly offices: Table<unknown, string, StoredOffice>;
  declare readonly officeKey: Table<unknown, 'own', StoredOfficeKey>;
  declare readonly researchPackages: Table<unknown, RoundId, StoredResearchPackage>;

  constructor(name: string) {
    super(name, {
      // A write resolves when it is on disk, not merely handed to the operating system.
      chromeTransactionDurability: 'strict',
      // Live queries answer from the database, never from a guess at what a write under way will leave there.
      cache: 'disabled',
    });
    this.version(1).stores({
      networks: 'id',
      rounds: 'id, networkId',
      roundKeys: 'roundId',
      instruments: 'hash',
      drafts: 'roundId',
      // Ordered by a digest of the sealed bytes: nothing in the table tells who handed in before whom.
      sealedResponses: '[roundId+digest]',
      editions: '[roundId+number]',
    });
    // What an earlier version holds stays as it is.
    this.version(2).stores({ participations: 'roundId' });
    this.version(3).stores({ roundSlips: 'roundId', editionSources: '[roundId+number]' });
    this.version(4).stores({ dialogues: 'roundId' });
    this.version(SCHEMA_VERSION).stores({
      offices: 'publicKey',
      officeKey: 'id',
      researchPackages: 'roundId',
    });
    // A newer app in another tab wants to upgrade: let it, and do not come back with this older schema.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}
