import type { NetworkId } from '#shared/Id.ts';
import { storedField } from '#platform/storage/restoreRecords.ts';
import type { RawDatabase } from './readDatabase.ts';

/** Of all that is stored, what belongs to one network: its rounds of all years, and the instruments they ask with. */
export function recordsOfNetwork({ tables, unreadable }: RawDatabase, network: NetworkId): RawDatabase {
  const rounds = (tables.get('rounds') ?? []).filter((round) => storedField(round, 'networkId') === network);
  const roundIds = new Set(rounds.map((round) => storedField(round, 'id')));
  const hashes = new Set(rounds.map((round) => storedField(storedField(round, 'instrument'), 'hash')));
  const ofRounds = (table: string) =>
    (tables.get(table) ?? []).filter((record) => roundIds.has(storedField(record, 'roundId')));
  return {
    tables: new Map([
      ['networks', (tables.get('networks') ?? []).filter((record) => storedField(record, 'id') === network)],
      ['rounds', rounds],
      ['roundKeys', ofRounds('roundKeys')],
      ['roundSlips', ofRounds('roundSlips')],
      [
        'instruments',
        (tables.get('instruments') ?? []).filter((record) => hashes.has(storedField(record, 'hash'))),
      ],
      ['sealedResponses', ofRounds('sealedResponses')],
      ['editions', ofRounds('editions')],
      ['editionSources', ofRounds('editionSources')],
      ['dialogues', ofRounds('dialogues')],
    ]),
    unreadable,
  };
}
