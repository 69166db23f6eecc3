import type { TablesAsStored } from '#ports/DeviceRecords.ts';
import type { NetworkId } from '#shared/Id.ts';
import { storedField } from '#stored/restoreRecords.ts';
import type { Owner, TableFacts } from '#stored/StoredTable.ts';
import { storedTables } from '#stored/storedTables.ts';

/** Of all that is stored, what belongs to one network: its rounds of all years, and the instruments they ask with. */
export function recordsOfNetwork(tables: TablesAsStored, network: NetworkId): TablesAsStored {
  const rounds = (tables.rounds ?? []).filter((round) => storedField(round, 'networkId') === network);
  const roundIds = new Set(rounds.map((round) => storedField(round, 'id')));
  const hashes = new Set(rounds.map((round) => storedField(storedField(round, 'instrument'), 'hash')));
  const owners: Partial<Record<Owner, ReadonlySet<unknown>>> = {
    network: new Set([network]),
    round: roundIds,
    answers: roundIds,
    instrument: hashes,
  };
  const declared: readonly (readonly [string, TableFacts])[] = Object.entries(storedTables);
  return Object.fromEntries(
    declared.map(([name, { key, belongsTo }]) => [
      name,
      (tables[name] ?? []).filter((record) => owners[belongsTo]?.has(storedField(record, key[0]))),
    ]),
  );
}
