import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { newSlip } from '#exchange/Slip.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceRecords } from '#platform/storage/deviceRecords.ts';
import { openStorage } from '#platform/storage/openStorage.ts';
import { readDatabase } from '#platform/storage/readDatabase.ts';
import { SCHEMA_VERSION } from '#platform/storage/SrtDatabase.ts';
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
import { storageForTests } from '#tests/support/storageForTests.ts';
import { restoreBackup } from '#usecases/backup/restoreBackup.ts';
import { keepBackup } from '#usecases/backup/takeInBackup.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a write that is cut off', () => {
  const writes: Record<string, (facilitator: AfterAYear) => Promise<unknown>> = {
    'handing in': ({ storage, round, draft }) =>
      storage.responses.handIn(round.id, draft.responseId, webRandomBytes(80)),
    'opening a round': ({ storage, prepared }) =>
      storage.rounds.open(anOpenRound(prepared), webRandomBytes(32), [newSlip(webRandomBytes)]),
    'closing a round': async ({ storage, round }) =>
      storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []),
    'publishing a further edition': ({ storage, further, counted }) =>
      storage.editions.publish(further, counted),
    'taking in what was sent': ({ storage, round }) =>
      storage.responses.takeIn(round.id, [webRandomBytes(80), webRandomBytes(80)]),
    'deleting the responses': ({ storage, further }) => storage.rounds.forgetResponses(further.roundId),
    'removing a network': ({ storage, network }) => storage.networks.remove(network.id),
    'taking in a backup': async ({ database, network, round }) => {
      const closed = closeRound(round, TODAY);
      const prepared = aPreparedRound(network, '2024-2025');
      const editions = [await anEdition(closed)];
      const tables = { networks: [aNetwork()], rounds: [closed, prepared], editions };
      return keepBackup(deviceRecords(database.name), restoreBackup(tables));
    },
    'an answer': ({ storage, draft }) =>
      storage.drafts.change(draft.roundId, draft.responseId, { change: 'answer', item: 'd1', answer: 3 }),
  };

  test.each(Object.keys(writes))('%s happens whole or not at all, wherever it is cut off', async (name) => {
    const cutOffAt = async (step: number) => {
      const facilitator = await afterAYear();
      const before = await readDatabase(facilitator.database.name);
      const steps = abortAtStep(step);
      const outcome = await writes[name]?.(facilitator);
      const after = await readDatabase(facilitator.database.name);
      vi.restoreAllMocks();
      return { taken: steps(), outcome, before, after };
    };

    const whole = await cutOffAt(Infinity);
    expect(whole.outcome).toMatchObject({ ok: true });
    expect(whole.after).not.toEqual(whole.before);
    expect(whole.taken).toBeGreaterThan(0);

    for (let step = 1; step <= whole.taken; step += 1) {
      const cut = await cutOffAt(step);
      expect(cut.outcome).toEqual(err('storage-failed'));
      expect(cut.after).toEqual(cut.before);
    }
  });
});

describe('a full disk', () => {
  test('is said by name, and what was stored remains', async () => {
    const { storage, round, draft } = await busyFacilitator();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const tap = { change: 'answer', item: 'd1', answer: 3 } as const;
    expect(await storage.drafts.change(round.id, draft.responseId, tap)).toEqual(err('storage-full'));
    expect(await storage.networks.save(aNetwork())).toEqual(err('storage-full'));
    expect(await storage.responses.handIn(round.id, draft.responseId, webRandomBytes(80))).toEqual(
      err('storage-full'),
    );

    vi.restoreAllMocks();
    expect(await storage.drafts.get(round.id)).toEqual(ok(draft));
    expect(await storage.responses.count(round.id)).toBe(0);
    expect(await storage.drafts.change(round.id, draft.responseId, tap)).toMatchObject({ ok: true });
  });

  test('is recognised as the browser itself says it', async () => {
    await withRoomFor(100_000, async () => {
      const { storage, network } = await busyFacilitator();
      const large = aNetwork({ theme: Array.from(webRandomBytes(60_000)).join(' ') });
      expect(await storage.networks.save(large)).toEqual(err('storage-full'));
      expect((await storage.networks.all()).records).toEqual([network]);
    });
  });
});

describe('records edited by hand', () => {
  test('are counted as damaged, stay as they are, and do not keep the others from being read', async () => {
    const { storage, database, network, round, prepared } = await busyFacilitator();
    await database.table('networks').put({ id: 'x', name: 7 });
    await database
      .table('rounds')
      .update(prepared.id, { limits: { mean: 1, spread: 1, counts: 1, difference: 1 } });
    expect(await storage.networks.all()).toEqual({ records: [network], damaged: 1 });
    expect(await storage.rounds.all()).toEqual({ records: [round], damaged: 1 });
    expect(await storage.rounds.ofNetwork(network.id)).toEqual({ records: [round], damaged: 1 });
    expect(await storage.rounds.get(prepared.id)).toEqual(err('damaged-record'));
    expect(await storage.rounds.prepare(prepared)).toEqual(err('storage-failed'));
    expect(await database.table('networks').get('x')).toEqual({ id: 'x', name: 7 });
  });

  test('an edition with another figure is not shown', async () => {
    const { storage, database, round } = await busyFacilitator();
    await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
    await database.table('editions').update([round.id, 1], { memberCount: 13 });
    expect(await storage.editions.ofRound(round.id)).toEqual({ records: [], damaged: 1 });
    expect(await storage.editions.ofNetwork(round.networkId)).toEqual({ records: [], damaged: 1 });
  });

  test('an instrument with another wording is not the one that was answered', async () => {
    const { storage, database } = await storageForTests();
    await storage.instruments.save(smallInstrumentHash, smallInstrument);
    await database.table('instruments').update(smallInstrumentHash, { 'instrument.title.nl': 'Anders' });
    expect(await storage.instruments.get(smallInstrumentHash)).toEqual(err('damaged-record'));
  });

  test('a damaged draft, key, slips or sealed response is said by name', async () => {
    const { storage, database, round, draft } = await busyFacilitator();
    const tap = { change: 'answer', item: 'd1', answer: 3 } as const;
    await database.table('drafts').update(round.id, { answers: 'all of them' });
    await database.table('roundKeys').update(round.id, { lockedKey: 'secret' });
    await database.table('roundSlips').put({ roundId: round.id, slips: ['mine'] });
    await database.table('sealedResponses').put({ roundId: round.id, digest: 'x', bytes: null });
    expect(await storage.drafts.get(round.id)).toEqual(err('damaged-record'));
    expect(await storage.drafts.change(round.id, draft.responseId, tap)).toEqual(err('storage-failed'));
    expect(await storage.rounds.keptKey(round.id)).toEqual(err('damaged-record'));
    expect(await storage.rounds.slips(round.id)).toEqual(err('damaged-record'));
    expect(await storage.responses.sealed(round.id)).toEqual([new Uint8Array()]);
    expect(await storage.responses.count(round.id)).toBe(1);
  });

  test('a damaged sealed response does not keep the round from closing, nor is it one that the edition has', async () => {
    const { storage, database, round } = await busyFacilitator();
    const [whole, lost, altered] = [webRandomBytes(80), webRandomBytes(80), webRandomBytes(80)];
    await storage.responses.takeIn(round.id, [whole, lost, altered]);
    await database
      .table<{ bytes: Uint8Array | null }>('sealedResponses')
      .toCollection()
      .modify((record) => {
        if (record.bytes?.join() === lost.join()) record.bytes = null;
        if (record.bytes?.join() === altered.join()) record.bytes = altered.map((byte) => byte ^ 1);
      });

    const sealed = await storage.responses.sealed(round.id);
    expect(await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), sealed)).toEqual(
      ok(undefined),
    );
    expect(await storage.editions.sources(round.id)).toEqual(
      new Map([[1, { sealed: [whole], slipRule: 'lots' }]]),
    );
  });
});

describe('opening', () => {
  const options = () => ({ digest: webDigest, databaseName: `srt-test-${crypto.randomUUID()}` });

  test('without IndexedDB, or with one that refuses, has a name', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openStorage(options())).toEqual(err('storage-unavailable'));
    vi.unstubAllGlobals();

    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(await openStorage(options())).toEqual(err('storage-unavailable'));
  });

  test('is tried once more where another tab deleted what was stored meanwhile', async () => {
    const { database } = await storageForTests();
    database.close();
    // The first opening only looks which version it has.
    afterOpening(2, (connection) =>
      connection.dispatchEvent(new IDBVersionChangeEvent('versionchange', { newVersion: null })),
    );
    expect(await openStorage({ digest: webDigest, databaseName: database.name })).toMatchObject({ ok: true });
  });

  test('what a newer app stored is left alone', async () => {
    const { databaseName, digest } = options();
    await madeByNewerApp(databaseName);
    expect(await openStorage({ databaseName, digest })).toEqual(err('storage-newer-than-app'));
    const stored = await readDatabase(databaseName);
    expect([...(stored?.tables ?? [])]).toEqual([['somethingNew', [{ id: 1 }]]]);
  });

  test('a newer app in another tab is not kept waiting, and this one then says that it cannot write', async () => {
    const { storage, database } = await storageForTests();
    await madeByNewerApp(database.name);
    expect(await storage.networks.save(aNetwork())).toEqual(err('storage-failed'));
  });

  test('what was stored is there after opening again', async () => {
    const { storage, database } = await storageForTests();
    const network = aNetwork();
    await storage.networks.save(network);
    database.close();
    const again = await openStorage({ databaseName: database.name, digest: webDigest });
    if (!again.ok) throw new Error(again.error);
    expect(await again.value.networks.get(network.id)).toEqual(ok(network));
  });
});

type AfterAYear = Awaited<ReturnType<typeof afterAYear>>;

/** A network with one prepared round and one open round that somebody is answering. */
async function busyFacilitator() {
  const { storage, database } = await storageForTests();
  const network = aNetwork();
  const prepared = aPreparedRound(network, '2027-2028');
  const opening = aPreparedRound(network);
  const round = anOpenRound(opening);
  const draft = aDraft(round);
  await storage.networks.save(network);
  await storage.rounds.prepare(prepared);
  await storage.rounds.prepare(opening);
  await storage.rounds.open(round, webRandomBytes(32), []);
  await storage.drafts.start(draft);
  return { storage, database, network, prepared, round, draft };
}

/** With the round of an earlier year, closed with an edition and its responses still there. */
async function afterAYear() {
  const facilitator = await busyFacilitator();
  const { storage, network } = facilitator;
  const prepared = { ...aPreparedRound(network, '2025-2026'), slips: 1 };
  const open = anOpenRound(prepared);
  const counted = [webRandomBytes(80), webRandomBytes(80)];
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(open, webRandomBytes(32), [newSlip(webRandomBytes)]);
  await storage.responses.takeIn(open.id, counted);
  await storage.rounds.close(closeRound(open, TODAY), await anEdition(open), counted);
  return { ...facilitator, further: await anEdition(open, 2), counted };
}

/** Aborts the transaction right after its `step`-th change, as when the tab is killed there; tells how many came. */
function abortAtStep(step: number): () => number {
  let taken = 0;
  for (const method of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...parameters: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...parameters: unknown[]
    ) {
      taken += 1;
      const request = real.apply(this, parameters);
      if (taken === step) this.transaction.abort();
      return request;
    } as never);
  }
  return () => taken;
}

/** Has it happen as soon as a database was opened for the `count`-th time from now on. */
function afterOpening(count: number, happens: (connection: IDBDatabase) => void): void {
  let opened = 0;
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...parameters) {
    const request = open.apply(this, parameters);
    request.addEventListener('success', () => {
      opened += 1;
      if (opened === count) setTimeout(happens, 0, request.result);
    });
    return request;
  });
}

/** Does `work` on an IndexedDB that may take no more than so many bytes: a storage bucket of Chromium. */
async function withRoomFor(quota: number, work: () => Promise<void>): Promise<void> {
  const { storageBuckets } = navigator as Navigator & { storageBuckets: StorageBuckets };
  const bucket = await storageBuckets.open('small', { quota });
  const real = indexedDB;
  vi.stubGlobal('indexedDB', bucket.indexedDB);
  Dexie.dependencies.indexedDB = bucket.indexedDB;
  try {
    await work();
  } finally {
    Dexie.dependencies.indexedDB = real;
    await storageBuckets.delete('small');
  }
}

// Not yet among TypeScript's types.
interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

function madeByNewerApp(databaseName: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, (SCHEMA_VERSION + 1) * 10);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('somethingNew', { keyPath: 'id' }).put({ id: 1 });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not opened'));
    };
  });
}
