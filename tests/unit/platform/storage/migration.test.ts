import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { expect, test } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { newSlip } from '#exchange/Slip.ts';
import { newLockingKey } from '#platform/crypto/keyLock.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { createDexieStorage } from '#platform/storage/createDexieStorage.ts';
import { openDatabase, openStorage } from '#platform/storage/openStorage.ts';
import { readDatabase } from '#platform/storage/readDatabase.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { storedField } from '#stored/restoreRecords.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import {
  aDraft,
  anEdition,
  aNetwork,
  anOpenRound,
  aPreparedRound,
  aSecondKey,
  smallInstrumentHash,
  TODAY,
} from '#tests/support/storageExamples.ts';

/** The tables of version 1, as they were released. Frozen: this is what stands on people's devices. */
const TABLES_OF_VERSION_1 = {
  networks: 'id',
  rounds: 'id, networkId',
  roundKeys: 'roundId',
  instruments: 'hash',
  drafts: 'roundId',
  sealedResponses: '[roundId+digest]',
  editions: '[roundId+number]',
};

/** Version 2, likewise. */
const TABLES_OF_VERSION_2 = { ...TABLES_OF_VERSION_1, participations: 'roundId' };

/** Version 3, likewise. */
const TABLES_OF_VERSION_3 = {
  ...TABLES_OF_VERSION_2,
  roundSlips: 'roundId',
  editionSources: '[roundId+number]',
};

/** Version 4, likewise. */
const TABLES_OF_VERSION_4 = { ...TABLES_OF_VERSION_3, dialogues: 'roundId' };

/** Version 5, likewise. */
const TABLES_OF_VERSION_5 = {
  ...TABLES_OF_VERSION_4,
  offices: 'publicKey',
  officeKey: 'id',
  researchPackages: 'roundId',
};

/** Version 6, likewise. */
const TABLES_OF_VERSION_6 = { ...TABLES_OF_VERSION_5, deviceKey: 'id' };

test('a device of version 1 opens with everything there, and can take part by invitation', async () => {
  const databaseName = `srt-test-${crypto.randomUUID()}`;
  const network = aNetwork();
  const open = anOpenRound(aPreparedRound(network));
  const closed = closeRound(anOpenRound(aPreparedRound(network, '2025-2026')), TODAY);
  const [privateKey, sealed] = [webRandomBytes(32), webRandomBytes(80)];
  const draft = aDraft(open);
  const edition = await anEdition(closed);

  const old = new Dexie(databaseName);
  old.version(1).stores(TABLES_OF_VERSION_1);
  await old.table('networks').add(network);
  await old.table('rounds').bulkAdd([open, closed]);
  await old.table('roundKeys').add({ roundId: open.id, privateKey });
  await old.table('instruments').add({ hash: smallInstrumentHash, instrument: smallInstrument });
  await old.table('drafts').add(draft);
  await old.table('sealedResponses').add({ roundId: open.id, digest: 'digest', bytes: sealed });
  await old.table('editions').add(edition);
  old.close();

  const opened = await openStorage({ digest: webDigest, databaseName });
  if (!opened.ok) throw new Error(opened.error);
  const storage = opened.value;
  expect(await storage.networks.all()).toEqual({ records: [network], damaged: 0 });
  expect((await storage.rounds.all()).records).toEqual(expect.arrayContaining([open, closed]));
  expect(await storage.rounds.keptKey(open.id)).toEqual(ok(privateKey));
  expect(await storage.instruments.get(smallInstrumentHash)).toEqual(ok(smallInstrument));
  expect(await storage.drafts.get(open.id)).toEqual(ok(draft));
  expect(await storage.responses.sealed(open.id)).toEqual([sealed]);
  expect(await storage.editions.ofNetwork(network.id)).toEqual({ records: [edition], damaged: 0 });
  expect(await storage.participations.all()).toEqual({ records: [], damaged: 0 });
});

test('a device of version 2 opens with rounds that have no slips, and editions whose source nobody knows', async () => {
  const databaseName = `srt-test-${crypto.randomUUID()}`;
  const open = anOpenRound(aPreparedRound(aNetwork()));
  const closed = closeRound(anOpenRound(aPreparedRound(aNetwork())), TODAY);
  const { slips: _slips, ...storedOpen } = open;
  const { slips: _noSlips, ...storedClosed } = closed;
  const [sealed, late] = [webRandomBytes(80), webRandomBytes(80)];
  const edition = await anEdition(closed);

  const old = new Dexie(databaseName);
  old.version(2).stores(TABLES_OF_VERSION_2);
  await old.table('rounds').bulkAdd([storedOpen, storedClosed]);
  await old.table('roundKeys').add({ roundId: closed.id, privateKey: webRandomBytes(32) });
  await old.table('sealedResponses').add({ roundId: closed.id, digest: 'digest', bytes: sealed });
  await old.table('editions').add(edition);
  old.close();

  const opened = await openStorage({ digest: webDigest, databaseName });
  if (!opened.ok) throw new Error(opened.error);
  const storage = opened.value;
  expect(await storage.rounds.get(open.id)).toEqual(ok({ ...open, slips: 0 }));
  expect(await storage.rounds.get(closed.id)).toEqual(ok({ ...closed, slips: 0 }));
  expect(await storage.rounds.slips(closed.id)).toEqual(ok([]));
  expect(await storage.editions.sources(closed.id)).toEqual(new Map());
  expect(await storage.responses.takeIn(closed.id, [late])).toEqual(ok({ added: 1, known: 0 }));
  expect(await storage.editions.ofRound(closed.id)).toEqual({ records: [edition], damaged: 0 });
});

test('a device of version 3 opens with everything there, and has room for the conversation about it', async () => {
  const databaseName = `srt-test-${crypto.randomUUID()}`;
  const closed = closeRound(anOpenRound({ ...aPreparedRound(aNetwork()), slips: 1 }), TODAY);
  const sealed = webRandomBytes(80);
  const slips = [newSlip(webRandomBytes)];
  const edition = await anEdition(closed);

  const old = new Dexie(databaseName);
  old.version(3).stores(TABLES_OF_VERSION_3);
  await old.table('rounds').add(closed);
  await old.table('roundSlips').add({ roundId: closed.id, slips });
  await old.table('sealedResponses').add({ roundId: closed.id, digest: 'A'.repeat(43), bytes: sealed });
  await old.table('editions').add(edition);
  await old.table('editionSources').add({ roundId: closed.id, number: 1, digests: ['A'.repeat(43)] });
  old.close();

  const opened = await openStorage({ digest: webDigest, databaseName });
  if (!opened.ok) throw new Error(opened.error);
  const storage = opened.value;
  expect(await storage.rounds.slips(closed.id)).toEqual(ok(slips));
  expect(await storage.editions.sources(closed.id)).toEqual(
    new Map([[1, { sealed: [sealed], slipRule: 'lowest-id' }]]),
  );
  expect(await storage.dialogues.get(closed.id)).toEqual(err('missing'));
  const before = emptyDialogue(closed.id);
  const dialogue = { ...before, attention: ['direction'] };
  expect(await storage.dialogues.save(dialogue, before)).toEqual(ok(undefined));
  expect(await storage.dialogues.get(closed.id)).toEqual(ok(dialogue));
});

test('a device of version 4 opens with rounds of which nothing goes to research, and knows no research office', async () => {
  const databaseName = `srt-test-${crypto.randomUUID()}`;
  const open = anOpenRound(aPreparedRound(aNetwork()));
  const { forResearch: _notAsked, ...storedOpen } = open;
  const dialogue = { ...emptyDialogue(open.id), attention: ['direction'] };

  const old = new Dexie(databaseName);
  old.version(4).stores(TABLES_OF_VERSION_4);
  await old.table('rounds').add(storedOpen);
  await old.table('dialogues').add(dialogue);
  old.close();

  const opened = await openStorage({ digest: webDigest, databaseName });
  if (!opened.ok) throw new Error(opened.error);
  const storage = opened.value;
  expect(await storage.rounds.get(open.id)).toEqual(ok({ ...open, forResearch: false }));
  expect(await storage.dialogues.get(open.id)).toEqual(ok(dialogue));
  expect(await storage.offices.all()).toEqual({ records: [], damaged: 0 });
  expect(await storage.office.get()).toEqual(err('missing'));
  const taken = { roundId: open.id, text: 'sealed' };
  expect(await storage.packages.save(taken)).toEqual(ok(undefined));
  expect(await storage.packages.all()).toEqual({ records: [taken], damaged: 0 });
});

test('a device of version 5 opens with its keys, which from then on lie locked', async () => {
  const { databaseName, roundKeys, office } = await deviceOfVersion5();
  const opened = await openStorage({ digest: webDigest, databaseName });
  if (!opened.ok) throw new Error(opened.error);
  for (const { roundId, privateKey } of roundKeys)
    expect(await opened.value.rounds.keptKey(roundId)).toEqual(ok(privateKey));
  expect(await opened.value.office.get()).toEqual(ok(office));
  expect(await openKeysAtRest(databaseName)).toBe(0);
});

test('a device that was killed while it locked its keys has them all, and locks the rest at the next start', async () => {
  const { databaseName, roundKeys, office } = await deviceOfVersion5();
  const killed = await openDatabase(databaseName);
  if (!killed.ok) throw new Error(killed.error);
  // As it was before: the first key is locked, the second and the office's are not yet.
  await killed.value.table('roundKeys').put(roundKeys[1]);
  await killed.value.table('officeKey').put({ ...office, id: 'own' });
  killed.value.close();
  expect(await openKeysAtRest(databaseName)).toBe(2);

  const opened = await openStorage({ digest: webDigest, databaseName });
  if (!opened.ok) throw new Error(opened.error);
  for (const { roundId, privateKey } of roundKeys)
    expect(await opened.value.rounds.keptKey(roundId)).toEqual(ok(privateKey));
  expect(await opened.value.office.get()).toEqual(ok(office));
  expect(await openKeysAtRest(databaseName)).toBe(0);
});

test('a device of version 6 opens with everything there, and can keep the second key of another round', async () => {
  const databaseName = `srt-test-${crypto.randomUUID()}`;
  const network = aNetwork();
  const old = new Dexie(databaseName);
  old.version(6).stores(TABLES_OF_VERSION_6);
  await old.table('networks').add(network);
  old.close();

  const opened = await openStorage({ digest: webDigest, databaseName });
  if (!opened.ok) throw new Error(opened.error);
  const { networks, secondKeys } = opened.value;
  expect(await networks.all()).toEqual({ records: [network], damaged: 0 });
  expect(await secondKeys.all()).toEqual({ records: [], damaged: 0 });
  const key = aSecondKey('Lerarennetwerk Taal');
  expect(await secondKeys.save(key)).toEqual(ok(undefined));
  expect(await secondKeys.all()).toEqual({ records: [key], damaged: 0 });
});

test('two tabs that open a device of version 5 at once lock with one key', async () => {
  const { databaseName, roundKeys } = await deviceOfVersion5();
  const tabs = await Promise.all([1, 2].map(() => openStorage({ digest: webDigest, databaseName })));
  for (const tab of tabs) {
    if (!tab.ok) throw new Error(tab.error);
    for (const { roundId, privateKey } of roundKeys)
      expect(await tab.value.rounds.keptKey(roundId)).toEqual(ok(privateKey));
  }
  expect(await openKeysAtRest(databaseName)).toBe(0);
});

test('a key that lies in the place of another, or that another device locked, does not open', async () => {
  const { databaseName, roundKeys } = await deviceOfVersion5();
  const opened = await openDatabase(databaseName);
  if (!opened.ok) throw new Error(opened.error);
  const storage = createDexieStorage(opened.value, webDigest);
  const [one, other] = roundKeys.map(({ roundId }) => roundId);
  if (one === undefined || other === undefined) throw new Error('no rounds');
  const stored = await opened.value.table<{ lockedKey: Bytes }>('roundKeys').get(one);
  await opened.value.table('roundKeys').update(other, { lockedKey: stored?.lockedKey });
  expect(await storage.rounds.keptKey(other)).toEqual(err('device-key-lost'));
  await opened.value.deviceKey.put({ id: 'own', key: await newLockingKey() });
  expect(await storage.rounds.keptKey(one)).toEqual(err('device-key-lost'));
});

/** With the keys of two rounds and of an office, which that version kept as they are. */
async function deviceOfVersion5() {
  const databaseName = `srt-test-${crypto.randomUUID()}`;
  const rounds = [anOpenRound(aPreparedRound(aNetwork())), anOpenRound(aPreparedRound(aNetwork()))];
  const roundKeys = rounds.map(({ id }) => ({ roundId: id, privateKey: webRandomBytes(32) }));
  const office = {
    name: 'Bureau Noord',
    publicKey: toBase64url(webRandomBytes(32)),
    privateKey: webRandomBytes(32),
  };
  const old = new Dexie(databaseName);
  old.version(5).stores(TABLES_OF_VERSION_5);
  await old.table('rounds').bulkAdd(rounds);
  await old.table('roundKeys').bulkAdd(roundKeys);
  await old.table('officeKey').add({ ...office, id: 'own' });
  old.close();
  return { databaseName, roundKeys, office };
}

/** How many records hold a key that is not locked. */
async function openKeysAtRest(databaseName: string): Promise<number> {
  const stored = await readDatabase(databaseName);
  const records = [...(stored?.tables.values() ?? [])].flat();
  return records.filter((record) => storedField(record, 'privateKey') !== undefined).length;
}
