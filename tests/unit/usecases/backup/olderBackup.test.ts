import 'fake-indexeddb/auto';

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { ok } from '#shared/Result.ts';
import { backupOf } from '#tests/support/backupForTests.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { TODAY } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';

/** Made before there were slips and further editions: rounds without `slips`, and no table of either. */
const FILE = 'tests/fixtures/backup/v1-without-slips.json';
const PASSPHRASE = 'correct paard batterij nietje';
const clock = fixedClock(TODAY);

test('a backup of before slips and further editions opens, and its open round closes', async () => {
  const device = await storageForTests();
  const { storage } = device;
  const taken = await backupOf(device).takeIn(new Blob([readFileSync(FILE)]), PASSPHRASE);
  expect(taken).toMatchObject({
    value: {
      added: { networks: 1, rounds: 2, keys: 2, responses: 11, editions: 1 },
      uncounted: 0,
      damaged: { rounds: 0, slips: 0, editions: 0, sources: 0, dialogues: 0 },
    },
  });

  const { records: rounds } = await storage.rounds.all();
  expect(rounds.map(({ slips }) => slips)).toEqual([0, 0]);
  const open = rounds.find(({ status }) => status === 'open');
  const closed = rounds.find(({ status }) => status === 'closed');
  if (!open || !closed) throw new Error('not the rounds of the file');
  expect(await storage.rounds.slips(open.id)).toEqual(ok([]));
  expect((await storage.editions.ofRound(closed.id)).records).toMatchObject([{ number: 1, responses: 6 }]);
  expect(await storage.editions.sources(closed.id)).toEqual(new Map());

  const services = { storage, clock, digest: webDigest, sealing: hpkeSealingSuite };
  expect(await closeAndPublish(services, open.id)).toMatchObject({ value: { edition: { responses: 5 } } });
  expect((await storage.editions.sources(open.id)).get(1)?.sealed).toHaveLength(5);
});

test('a backup of version 2, made with Argon2id, opens with all that the first had', async () => {
  const device = await storageForTests();
  const file = new Blob([readFileSync('tests/fixtures/backup/v2.json')]);
  expect(await backupOf(device).takeIn(file, PASSPHRASE)).toMatchObject({
    value: { added: { networks: 1, rounds: 2, keys: 2, responses: 11, editions: 1 } },
  });
});
