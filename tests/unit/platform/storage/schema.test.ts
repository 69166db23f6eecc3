import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { expect, test } from 'vitest';

import { openDatabase } from '#platform/storage/openStorage.ts';
import { SCHEMA_VERSION } from '#platform/storage/SrtDatabase.ts';
import { BACKUP_KINDS } from '#stored/BackupRecords.ts';
import type { StoredTable } from '#stored/StoredTable.ts';
import { storedTables } from '#stored/storedTables.ts';

const TABLES: readonly (readonly [string, Pick<StoredTable<object>, 'since' | 'belongsTo'>])[] =
  Object.entries(storedTables);

/** Every table with its keys, by the version that first had it. Frozen, and added to: it stands on people's devices. */
const RELEASED: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    networks: 'id',
    rounds: 'id,networkId',
    roundKeys: 'roundId',
    instruments: 'hash',
    drafts: 'roundId',
    sealedResponses: '[roundId+digest]',
    editions: '[roundId+number]',
  },
  2: { participations: 'roundId' },
  3: { roundSlips: 'roundId', editionSources: '[roundId+number]' },
  4: { dialogues: 'roundId' },
  5: { offices: 'publicKey', officeKey: 'id', researchPackages: 'roundId' },
  6: { deviceKey: 'id' },
  7: { secondKeys: 'roundId' },
};

test('every stored table is in the database from its version on, under its keys', async () => {
  const name = `srt-test-${crypto.randomUUID()}`;
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.error);
  expect(opened.value.verno).toBe(SCHEMA_VERSION);
  const inDatabase = opened.value.tables.map(({ name: table, schema }) => [
    table,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
  ]);
  expect(Object.fromEntries(inDatabase)).toEqual(Object.assign({}, ...Object.values(RELEASED)));
  expect(Object.keys(storedTables).sort()).toEqual(inDatabase.map(([table]) => table).sort());
  for (const [table, { since }] of TABLES) expect(RELEASED[since], table).toHaveProperty(table);
  opened.value.close();
  await Dexie.delete(name);
});

test('what members keep for themselves, second keys, and what only this browser can use, has no field that goes into a backup, and all else has', () => {
  for (const [table, { belongsTo }] of TABLES) {
    const stays = ['answering', 'participation', 'keeper', 'browser'].includes(belongsTo);
    expect((BACKUP_KINDS as string[]).includes(table), table).toBe(!stays);
  }
});
