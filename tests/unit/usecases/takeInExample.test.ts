import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import { editionStands } from '#aggregation/editionStands.ts';
import { err } from '#shared/Result.ts';
import { nodeDigest as digest } from '#tests/support/fixedPorts.ts';
import { aNetwork } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { takeInExample } from '#usecases/example/takeInExample.ts';

describe('taking in the example network', () => {
  test('gives three closed years of 14, 12 and 11 members, labelled as invented, and no response', async () => {
    const { storage, database } = await storageForTests();
    const taken = await takeInExample({ storage, digest }, 'en');
    const { records: networks } = await storage.networks.all();
    expect(taken).toEqual({ ok: true, value: networks[0]?.id });
    expect(networks).toMatchObject([{ name: 'Example network Language in every subject', invented: true }]);

    const { records: editions } = await storage.editions.ofNetwork(networks[0]!.id);
    expect(editions.map(({ responses }) => responses)).toEqual([14, 12, 11]);
    for (const edition of editions) {
      expect(edition.invented).toBe(true);
      expect(await editionStands(edition, digest)).toBe(true);
      expect((await storage.instruments.get(edition.instrument.hash)).ok).toBe(true);
    }
    expect((await storage.rounds.all()).records.map(({ status }) => status)).toEqual([
      'closed',
      'closed',
      'closed',
    ]);
    expect(await database.sealedResponses.count()).toBe(0);
    expect(await database.roundKeys.count()).toBe(0);
  });

  test('a second time changes nothing, in another language neither', async () => {
    const { storage } = await storageForTests();
    const first = await takeInExample({ storage, digest }, 'nl');
    expect(await takeInExample({ storage, digest }, 'en')).toEqual(first);
    expect((await storage.networks.all()).records).toMatchObject([
      { name: 'Voorbeeldnetwerk Taal in elk vak' },
    ]);
    expect((await storage.rounds.all()).records).toHaveLength(3);
  });

  test('comes beside real networks and can go without them', async () => {
    const { storage } = await storageForTests();
    const real = aNetwork();
    await storage.networks.save(real);
    const taken = await takeInExample({ storage, digest }, 'nl');
    if (!taken.ok) throw new Error(taken.error);
    await storage.networks.remove(taken.value);
    expect((await storage.networks.all()).records).toEqual([real]);
  });

  test('on a full device says so and leaves no part of it', async () => {
    const { storage } = await storageForTests();
    const full = { ...storage, takeIn: () => Promise.resolve(err('storage-full' as const)) };
    expect(await takeInExample({ storage: full, digest }, 'nl')).toEqual({
      ok: false,
      error: 'storage-full',
    });
    expect((await storage.networks.all()).records).toEqual([]);
  });
});
