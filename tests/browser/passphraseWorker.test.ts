import { expect, test } from 'vitest';

import { passphraseFilesInWorker } from '#platform/worker/passphraseFilesInWorker.ts';
import { err, ok } from '#shared/Result.ts';
import v1 from '#tests/fixtures/research/office-key-v1.json';
import v2 from '#tests/fixtures/research/office-key-v2.json';

const PASSPHRASE = 'correct paard batterij nietje';
const files = passphraseFilesInWorker(
  () => new Worker(new URL('../../src/passphraseWorker.ts', import.meta.url), { type: 'module' }),
);

test('a file is made and opened while the screen has its thread', async () => {
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 10);
  const made = await files.write('backup', 'contents', PASSPHRASE);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(10);
  if (!made.ok) throw new Error(made.error);
  expect(await files.open('backup', made.value, PASSPHRASE)).toEqual(ok('contents'));
  expect(await files.open('backup', made.value, 'some other words')).toEqual(
    err('wrong-passphrase-or-altered'),
  );
});

test('files of both versions open there', async () => {
  for (const { file, passphrase, office } of [v1, v2])
    expect(await files.open('office-key', JSON.stringify(file), passphrase)).toEqual(
      ok(expect.stringContaining(office.publicKey)),
    );
});

test('a worker that does not load is named', async () => {
  const none = passphraseFilesInWorker(() => new Worker('/no-such-worker.js', { type: 'module' }));
  expect(await none.write('backup', 'contents', PASSPHRASE)).toEqual(err('cannot-compute'));
  expect(await none.open('backup', JSON.stringify(v2.file), v2.passphrase)).toEqual(err('cannot-compute'));
});
