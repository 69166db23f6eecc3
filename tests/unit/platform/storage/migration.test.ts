import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { expect, test } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { newSlip } from '#exchange/Slip.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { openStorage } from '#platform/storage/openStorage.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { err, ok } from '#shared/Result.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import {
  aDraft,
  anEdition,
  aNetwork,
  anOpenRound,
  aPreparedRound,
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
  expect(await storage.rounds.privateKey(open.id)).toEqual(ok(privateKey));
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
  expect(await storage.editions.sources(closed.id)).toEqual(new Map([[1, [sealed]]]));
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
