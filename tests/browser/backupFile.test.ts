import { describe, expect, test } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { newSlip } from '#exchange/Slip.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { deviceRecords } from '#platform/storage/deviceRecords.ts';
import { err } from '#shared/Result.ts';
import { passphraseFilesForTests } from '#tests/support/passphraseFilesForTests.ts';
import { aDraft, aNetwork, anOpenRound, aPreparedRound } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { makeBackup } from '#usecases/backup/makeBackup.ts';
import { BACKUP_BYTES_MAX, openBackupFile } from '#usecases/backup/openBackupFile.ts';

const PASSPHRASE = 'correct paard batterij nietje';

describe('a backup', () => {
  test('gives back everything but the drafts, keys and damaged records included', async () => {
    const { database, network, round, privateKey, slips, sealed, dialogue } = await filledDevice();
    const damaged = { id: 'x', name: 7, somethingElse: new Uint8Array([1, 2, 3]) };
    await database.table('networks').put(damaged);

    const opened = await openFile(await fileOf(backupFile(PASSPHRASE, database)), PASSPHRASE);

    if (!opened.ok) throw new Error(opened.error);
    const { tables, unreadable } = opened.value;
    expect(unreadable).toEqual([]);
    expect(Object.keys(tables).sort()).toEqual([
      'dialogues',
      'editionSources',
      'editions',
      'instruments',
      'networks',
      'officeKey',
      'offices',
      'researchPackages',
      'roundKeys',
      'roundSlips',
      'rounds',
      'sealedResponses',
    ]);
    expect(tables.networks).toHaveLength(2);
    expect(tables.networks).toEqual(expect.arrayContaining([network, damaged]));
    expect(tables.rounds).toEqual([round]);
    expect(tables.roundKeys).toEqual([{ roundId: round.id, privateKey }]);
    expect(tables.dialogues).toEqual([dialogue]);
    expect(tables.roundSlips).toEqual([{ roundId: round.id, slips }]);
    expect(tables.sealedResponses).toMatchObject([{ roundId: round.id, bytes: sealed }]);
  });

  test('shows nothing of its contents without the passphrase', async () => {
    const { database, network, draft } = await filledDevice();
    const text = await (await fileOf(backupFile(PASSPHRASE, database))).text();
    const { data: _data, ...outside } = JSON.parse(text) as Record<string, unknown>;
    expect(outside).toEqual({
      srt: 'backup',
      version: 2,
      kdf: {
        name: 'Argon2id',
        memory: 19_456,
        passes: 2,
        lanes: 1,
        salt: expect.stringMatching(/^[\w-]{22}$/),
      },
      cipher: { name: 'AES-256-GCM', iv: expect.stringMatching(/^[\w-]{16}$/) },
    });
    for (const clear of [network.name, network.id, draft.responseId]) expect(text).not.toContain(clear);
  });

  test('that does not open says why', async () => {
    const { database } = await filledDevice();
    const file = await fileOf(backupFile(PASSPHRASE, database));
    const text = await file.text();
    const refusals = {
      'another passphrase': [file, 'correct horse'],
      'one character of the data altered': [
        blobOf(text.replace(/.(?="}$)/, (last) => (last === 'A' ? 'E' : 'A'))),
        PASSPHRASE,
      ],
      'fewer passes': [blobOf(text.replace('"passes":2', '"passes":1')), PASSPHRASE],
      'cut in half': [file.slice(0, file.size / 2), PASSPHRASE],
      empty: [new Blob(), PASSPHRASE],
      'larger than any backup': [new Blob([new Uint8Array(BACKUP_BYTES_MAX + 1)]), PASSPHRASE],
      'a later version': [blobOf(text.replace('"version":2', '"version":3')), PASSPHRASE],
      'another kind of file': [blobOf('{"srt":"invitation","version":1}'), PASSPHRASE],
      'not even JSON': [blobOf('1\n00:00:01,000 --> 00:00:02,000\nHello'), PASSPHRASE],
    } as const;
    const outcomes = await Promise.all(
      Object.entries(refusals).map(async ([name, [bytes, passphrase]]) => [
        name,
        await openFile(bytes, passphrase),
      ]),
    );
    expect(Object.fromEntries(outcomes)).toEqual({
      'another passphrase': err('wrong-passphrase-or-altered'),
      'one character of the data altered': err('wrong-passphrase-or-altered'),
      'fewer passes': err('wrong-passphrase-or-altered'),
      'cut in half': err('truncated'),
      empty: err('truncated'),
      'larger than any backup': err('too-large'),
      'a later version': err('unknown-version'),
      'another kind of file': err('not-ours'),
      'not even JSON': err('not-ours'),
    });
  });

  test('opens with the same passphrase typed on another keyboard', async () => {
    const { database } = await filledDevice();
    const file = await fileOf(backupFile('caf\u00e9', database));
    expect(await openFile(file, 'cafe\u0301')).toMatchObject({ ok: true });
  });

  test('of a device that holds nothing is not made, and neither is a database', async () => {
    const name = `srt-test-${crypto.randomUUID()}`;
    expect(await backupFile(PASSPHRASE, { name })).toEqual(err('nothing-stored'));
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});

/** With a network, an open round, its key, its slip, one sealed response, a note and the draft of the next member. */
async function filledDevice() {
  const { storage, database } = await storageForTests();
  const network = aNetwork();
  const slips = [newSlip(webRandomBytes)];
  const prepared = { ...aPreparedRound(network), slips: slips.length };
  const round = anOpenRound(prepared);
  const privateKey = webRandomBytes(32);
  const sealed = webRandomBytes(80);
  const draft = aDraft(round);
  await storage.networks.save(network);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(round, privateKey, slips);
  await storage.drafts.start(draft);
  await storage.responses.handIn(round.id, draft.responseId, sealed);
  await storage.drafts.start(draft);
  const before = emptyDialogue(round.id);
  const dialogue = { ...before, notes: { direction: ['Terugkomen op ons doel'] } };
  await storage.dialogues.save(dialogue, before);
  return { database, network, round, privateKey, slips, sealed, draft, dialogue };
}

function backupFile(passphrase: string, { name }: { readonly name: string }) {
  return makeBackup(
    { records: deviceRecords(name), passphraseFiles: passphraseFilesForTests },
    passphrase,
    null,
  );
}

function openFile(file: Blob, passphrase: string) {
  return openBackupFile({ files: deviceFiles, passphraseFiles: passphraseFilesForTests }, file, passphrase);
}

async function fileOf(making: ReturnType<typeof backupFile>): Promise<Blob> {
  const made = await making;
  if (!made.ok) throw new Error(made.error);
  return made.value.file;
}

function blobOf(text: string): Blob {
  return new Blob([text]);
}
