import { describe, expect, test } from 'vitest';

import { webRandomBytes } from '../../src/platform/crypto/webRandomBytes.ts';
import { openRescueFile } from '../../src/platform/rescue/openRescueFile.ts';
import { rescueFile } from '../../src/platform/rescue/rescueFile.ts';
import type { Result } from '../../src/shared/Result.ts';
import { err } from '../../src/shared/Result.ts';
import { aDraft, aNetwork, anOpenRound, aPreparedRound } from '../support/storageExamples.ts';
import { storageForTests } from '../support/storageForTests.ts';

const PASSPHRASE = 'correct paard batterij nietje';

describe('a rescue file', () => {
  test('gives back everything but the drafts, keys and damaged records included', async () => {
    const { database, network, round, privateKey, sealed } = await filledDevice();
    const damaged = { id: 'x', name: 7, somethingElse: new Uint8Array([1, 2, 3]) };
    await database.table('networks').put(damaged);

    const opened = await openRescueFile(await bytesOf(rescueFile(PASSPHRASE, database.name)), PASSPHRASE);

    if (!opened.ok) throw new Error(opened.error);
    const { tables, unreadable } = opened.value;
    expect(unreadable).toEqual([]);
    expect(Object.keys(tables).sort()).toEqual([
      'editions',
      'instruments',
      'networks',
      'roundKeys',
      'rounds',
      'sealedResponses',
    ]);
    expect(tables.networks).toHaveLength(2);
    expect(tables.networks).toEqual(expect.arrayContaining([network, damaged]));
    expect(tables.rounds).toEqual([round]);
    expect(tables.roundKeys).toEqual([{ roundId: round.id, privateKey }]);
    expect(tables.sealedResponses).toMatchObject([{ roundId: round.id, bytes: sealed }]);
  });

  test('shows nothing of its contents without the passphrase', async () => {
    const { database, network, draft } = await filledDevice();
    const text = new TextDecoder().decode(await bytesOf(rescueFile(PASSPHRASE, database.name)));
    const { data: _data, ...outside } = JSON.parse(text) as Record<string, unknown>;
    expect(outside).toEqual({
      srt: 'backup',
      version: 1,
      kdf: { name: 'PBKDF2-SHA-256', iterations: 600_000, salt: expect.stringMatching(/^[\w-]{22}$/) },
      cipher: { name: 'AES-256-GCM', iv: expect.stringMatching(/^[\w-]{16}$/) },
    });
    for (const clear of [network.name, network.id, draft.responseId]) expect(text).not.toContain(clear);
  });

  test('that does not open says why', async () => {
    const { database } = await filledDevice();
    const file = await bytesOf(rescueFile(PASSPHRASE, database.name));
    const text = new TextDecoder().decode(file);
    const refusals = {
      'another passphrase': [file, 'correct horse'],
      'one character of the data altered': [
        encode(text.replace(/.(?="}$)/, (last) => (last === 'A' ? 'E' : 'A'))),
        PASSPHRASE,
      ],
      'fewer iterations': [encode(text.replace('600000', '1')), PASSPHRASE],
      'cut in half': [file.subarray(0, file.length / 2), PASSPHRASE],
      empty: [new Uint8Array(), PASSPHRASE],
      'a later version': [encode(text.replace('"version":1', '"version":2')), PASSPHRASE],
      'another kind of file': [encode('{"srt":"invitation","version":1}'), PASSPHRASE],
      'not even JSON': [encode('1\n00:00:01,000 --> 00:00:02,000\nHello'), PASSPHRASE],
    } as const;
    const outcomes = await Promise.all(
      Object.entries(refusals).map(async ([name, [bytes, passphrase]]) => [
        name,
        await openRescueFile(bytes, passphrase),
      ]),
    );
    expect(Object.fromEntries(outcomes)).toEqual({
      'another passphrase': err('wrong-passphrase-or-altered'),
      'one character of the data altered': err('wrong-passphrase-or-altered'),
      'fewer iterations': err('wrong-passphrase-or-altered'),
      'cut in half': err('truncated'),
      empty: err('truncated'),
      'a later version': err('unknown-version'),
      'another kind of file': err('not-ours'),
      'not even JSON': err('not-ours'),
    });
  });

  test('opens with the same passphrase typed on another keyboard', async () => {
    const { database } = await filledDevice();
    const file = await bytesOf(rescueFile('caf\u00e9', database.name));
    expect(await openRescueFile(file, 'cafe\u0301')).toMatchObject({ ok: true });
  });

  test('of a device that holds nothing is not made, and neither is a database', async () => {
    const name = `srt-test-${crypto.randomUUID()}`;
    expect(await rescueFile(PASSPHRASE, name)).toEqual(err('nothing-stored'));
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});

/** With a network, an open round, its key, one sealed response and the draft of the next member. */
async function filledDevice() {
  const { storage, database } = await storageForTests();
  const network = aNetwork();
  const prepared = aPreparedRound(network);
  const round = anOpenRound(prepared);
  const privateKey = webRandomBytes(32);
  const sealed = webRandomBytes(80);
  const draft = aDraft(round);
  await storage.networks.save(network);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(round, privateKey);
  await storage.drafts.start(draft);
  await storage.responses.handIn(round.id, draft.responseId, sealed);
  await storage.drafts.start(draft);
  return { database, network, round, privateKey, sealed, draft };
}

async function bytesOf(file: Promise<Result<Blob, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const made = await file;
  if (!made.ok) throw new Error(made.error);
  return new Uint8Array(await made.value.arrayBuffer());
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
