import { describe, expect, test } from 'vitest';

import { openAllResponses } from '#exchange/openAllResponses.ts';
import { encodeResponse } from '#exchange/responseCodec.ts';
import { sealResponse } from '#exchange/sealedResponse.ts';
import { newSlip } from '#exchange/Slip.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { deviceRecords } from '#platform/storage/deviceRecords.ts';
import { openStorage } from '#platform/storage/openStorage.ts';
import { readDatabase } from '#platform/storage/readDatabase.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Response } from '#response/Response.ts';
import { responseOf } from '#response/startDraft.ts';
import { toBase64url } from '#shared/base64url.ts';
import { idBytes } from '#shared/Id.ts';
import { ok } from '#shared/Result.ts';
import { passphraseFilesForTests } from '#tests/support/passphraseFilesForTests.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { aDraft, aNetwork, anOpenRound, aPreparedRound } from '#tests/support/storageExamples.ts';
import { type StorageForTests, storageForTests } from '#tests/support/storageForTests.ts';
import { makeBackup } from '#usecases/backup/makeBackup.ts';
import { takeInBackup } from '#usecases/backup/takeInBackup.ts';

const PASSPHRASE = 'correct paard batterij nietje';

test('after ten members answered, no answer, role or response id is on the device in the clear', async () => {
  const { storage, database } = await storageForTests();
  const instrumentHash = await hashInstrument(srtInstrument, webDigest);
  const network = aNetwork();
  const prepared = aPreparedRound(network);
  const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
  const round = anOpenRound(prepared, publicKey);
  await storage.networks.save(network);
  await storage.instruments.save(instrumentHash, srtInstrument);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(round, privateKey, []);
  const context = { instrument: srtInstrument, instrumentHash, roundId: round.id, suite: hpkeSealingSuite };

  const handedIn: Response[] = [];
  for (let member = 0; member < 10; member += 1) {
    const draft = aDraft(round);
    const { responseId } = draft;
    await storage.drafts.start(draft);
    const role = srtInstrument.roles[member % srtInstrument.roles.length]?.id ?? null;
    await storage.drafts.change(round.id, responseId, { change: 'role', role });
    for (const [index, { id: item }] of srtInstrument.items.entries()) {
      const answer = 1 + ((index * index + member) % 5);
      await storage.drafts.change(round.id, responseId, { change: 'answer', item, answer });
    }
    const stored = await storage.drafts.get(round.id);
    if (!stored.ok) throw new Error(stored.error);
    const response = responseOf(stored.value);
    // While it is a draft it can be read: the search below would find it.
    expect(tracesOf(response, await everythingAtRest(database.name)).sort()).toEqual([
      'answers',
      'response id',
      'role',
    ]);

    const sealed = await sealResponse({ ...context, response, publicKey: round.publicKey });
    if (!sealed.ok) throw new Error(sealed.error);
    expect(await storage.responses.handIn(round.id, responseId, sealed.value)).toEqual(ok(undefined));
    handedIn.push(response);
  }

  const atRest = await everythingAtRest(database.name);
  expect(handedIn.map((response) => tracesOf(response, atRest))).toEqual(handedIn.map(() => []));

  // And yet nothing was lost: the key opens all ten.
  const { responses } = await openAllResponses({
    ...context,
    sealed: await storage.responses.sealed(round.id),
    privateKey,
    slips: [],
  });
  const ids = responses.map(({ responseId }) => responseId);
  expect(ids.sort()).toEqual(handedIn.map(({ responseId }) => responseId).sort());
});

interface AtRest {
  /** Every text, key and number, as JSON; all that is stored but the instrument, which names every role. */
  readonly text: string;
  /** Every run of bytes, in hexadecimal. */
  readonly bytes: string;
}

async function everythingAtRest(databaseName: string): Promise<AtRest> {
  const stored = await readDatabase(databaseName);
  const tables = [...(stored?.tables ?? [])].filter(([name]) => name !== 'instruments');
  expect(tables.length).toBeGreaterThan(4);
  const runs: string[] = [];
  const text = JSON.stringify(
    [tables, Object.entries(localStorage), Object.entries(sessionStorage)],
    (_key, value: unknown) => {
      if (!(value instanceof Uint8Array)) return value;
      runs.push(hexadecimal(value));
      // Bytes that are really text, or base64url of one, would show up here.
      return new TextDecoder().decode(value);
    },
  );
  return { text, bytes: runs.join(' ') };
}

function tracesOf(response: Response, { text, bytes }: AtRest): string[] {
  const encoded = encodeResponse(srtInstrument, response);
  if (!encoded.ok) throw new Error(encoded.error);
  const packedAnswers = encoded.value.subarray(-12);
  const firstAnswers = JSON.stringify(response.answers).slice(1, 40);
  const traces = [
    {
      what: 'response id',
      found: text.includes(response.responseId) || bytes.includes(hexadecimal(idBytes(response.responseId))),
    },
    { what: 'answers', found: text.includes(firstAnswers) || bytes.includes(hexadecimal(packedAnswers)) },
    { what: 'role', found: response.role !== null && text.includes(`"${response.role}"`) },
  ];
  return traces.filter(({ found }) => found).map(({ what }) => what);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

test('neither the private key nor the slips of a round are part of the round', async () => {
  const { storage, database } = await storageForTests();
  const prepared = aPreparedRound(aNetwork());
  const slip = newSlip(webRandomBytes);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(anOpenRound(prepared), webRandomBytes(32), [slip]);
  const stored = await readDatabase(database.name);
  expect(JSON.stringify(stored?.tables.get('rounds'))).not.toMatch(/privateKey|lockedKey/);
  expect(JSON.stringify(stored?.tables.get('rounds'))).not.toContain(slip);
  expect(stored?.tables.get('roundSlips')).toEqual([{ roundId: prepared.id, slips: [slip] }]);
});

describe('private keys at rest', () => {
  test('are in no record, and what locks them gives its bytes to nobody', async () => {
    const { storage, database } = await storageForTests();
    const keys = await keysOn(storage);
    await expectLocked(database.name, keys);
    database.close();

    // After a restart too: the browser gives the locking key back, to use and not to see.
    const again = await openStorage({ digest: webDigest, databaseName: database.name });
    if (!again.ok) throw new Error(again.error);
    expect(await again.value.rounds.keptKey(keys.roundId)).toEqual(ok(keys.ofRound));
    expect(await again.value.office.get()).toEqual(ok(keys.office));
    const stored = await readDatabase(database.name);
    const [locking] = stored?.tables.get('deviceKey') as [{ key: CryptoKey }];
    for (const format of ['raw', 'jwk'] as const)
      await expect(crypto.subtle.exportKey(format, locking.key)).rejects.toThrow();
  });

  test('that came in a backup are locked as well, and a backup carries them on', async () => {
    const first = await storageForTests();
    const { privateKey, publicKey } = await hpkeSealingSuite.generateKeyPair();
    const network = aNetwork();
    const prepared = aPreparedRound(network);
    const round = anOpenRound(prepared, publicKey);
    await first.storage.networks.save(network);
    await first.storage.rounds.prepare(prepared);
    await first.storage.rounds.open(round, privateKey, []);
    const made = await makeBackup(backupPorts(first), PASSPHRASE, null);
    if (!made.ok) throw new Error(made.error);

    const second = await storageForTests();
    expect(await takeInBackup(backupPorts(second), made.value.file, PASSPHRASE)).toMatchObject({
      value: { added: { rounds: 1, keys: 1 } },
    });
    expect(await second.storage.rounds.keptKey(round.id)).toEqual(ok(privateKey));
    expect(await tracesOfBytes(second.database.name, [privateKey])).toBe(0);
  });

  test('that version 5 left open are locked when the app opens', async () => {
    const { storage, database } = await storageForTests();
    const keys = await keysOn(storage);
    await database.table('roundKeys').put({ roundId: keys.roundId, privateKey: keys.ofRound });
    await database.table('officeKey').put({ ...keys.office, id: 'own' });
    await database.deviceKey.clear();
    database.close();
    // The search below would find them.
    expect(await tracesOfBytes(database.name, [keys.ofRound, keys.office.privateKey])).toBe(2);

    const opened = await openStorage({ digest: webDigest, databaseName: database.name });
    if (!opened.ok) throw new Error(opened.error);
    expect(await opened.value.rounds.keptKey(keys.roundId)).toEqual(ok(keys.ofRound));
    expect(await opened.value.office.get()).toEqual(ok(keys.office));
    await expectLocked(database.name, keys);
  });
});

function backupPorts({ database }: StorageForTests) {
  return {
    records: deviceRecords(database.name),
    files: deviceFiles,
    passphraseFiles: passphraseFilesForTests,
    digest: webDigest,
    sealing: hpkeSealingSuite,
  };
}

async function keysOn(storage: DeviceStorage) {
  const prepared = aPreparedRound(aNetwork());
  const ofRound = webRandomBytes(32);
  const office = {
    name: 'Bureau',
    publicKey: toBase64url(webRandomBytes(32)),
    privateKey: webRandomBytes(32),
  };
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(anOpenRound(prepared), ofRound, []);
  await storage.office.save(office);
  return { roundId: prepared.id, ofRound, office };
}

async function expectLocked(databaseName: string, { ofRound, office }: Awaited<ReturnType<typeof keysOn>>) {
  const stored = await readDatabase(databaseName);
  const bytes = expect.any(Uint8Array) as unknown;
  expect(stored?.tables.get('roundKeys')).toEqual([
    { roundId: expect.any(String) as unknown, lockedKey: bytes },
  ]);
  expect(stored?.tables.get('officeKey')).toEqual([
    { id: 'own', name: office.name, publicKey: office.publicKey, lockedKey: bytes },
  ]);
  expect(await tracesOfBytes(databaseName, [ofRound, office.privateKey])).toBe(0);
}

/** How many of these runs of bytes are found in any record of the database: as bytes, in hexadecimal or base64url. */
async function tracesOfBytes(
  databaseName: string,
  secrets: readonly Uint8Array<ArrayBuffer>[],
): Promise<number> {
  const { text, bytes } = await everythingAtRest(databaseName);
  return secrets.filter(
    (secret) =>
      bytes.includes(hexadecimal(secret)) ||
      text.includes(hexadecimal(secret)) ||
      text.includes(toBase64url(secret)),
  ).length;
}
