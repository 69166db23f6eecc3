import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { openPassphraseFile, writePassphraseFile } from '#platform/crypto/passphraseFile.ts';
import * as passphraseKey from '#platform/crypto/passphraseKey.ts';
import { err, ok } from '#shared/Result.ts';

const PASSPHRASE = 'correct paard batterij nietje';
const LEAST = { memory: 19_456, passes: 2, lanes: 1 };
const file = await writePassphraseFile('backup', 'contents', PASSPHRASE, LEAST);

test('a file is made with 64 MiB, three passes and four lanes, and says so', async () => {
  const made = await writePassphraseFile('backup', 'contents', PASSPHRASE);
  expect(JSON.parse(made)).toMatchObject({
    version: 2,
    kdf: { name: 'Argon2id', memory: 65_536, passes: 3, lanes: 4 },
  });
  expect(await openPassphraseFile('backup', made, PASSPHRASE)).toEqual(ok('contents'));
});

describe('what stands in the open', () => {
  test('cannot be changed: neither the kind of file, nor anything that the key is made with', async () => {
    const other = await writePassphraseFile('office-key', 'contents', PASSPHRASE, LEAST);
    const changes = [
      ['office-key', file.replace('"backup"', '"office-key"')],
      ['backup', other.replace('"office-key"', '"backup"')],
      ['backup', file.replace('"passes":2', '"passes":3')],
      ['backup', file.replace('"lanes":1', '"lanes":2')],
      ['backup', file.replace('"memory":19456', '"memory":19464')],
    ] as const;
    for (const [kind, text] of changes)
      expect(await openPassphraseFile(kind, text, PASSPHRASE)).toEqual(err('wrong-passphrase-or-altered'));
  });

  test('may stand in another order', async () => {
    const { srt, version, kdf, cipher, data } = JSON.parse(file) as Record<string, unknown>;
    const reordered = JSON.stringify({ data, cipher, kdf, version, srt }, null, 2);
    expect(await openPassphraseFile('backup', reordered, PASSPHRASE)).toEqual(ok('contents'));
  });

  test.each([
    ['4 GiB of memory', '"memory":19456', '"memory":4194304'],
    ['a little more than 256 MiB', '"memory":19456', '"memory":262145'],
    ['less memory than such a file ever had', '"memory":19456', '"memory":8'],
    ['a million passes', '"passes":2', '"passes":1000000'],
    ['seven passes', '"passes":2', '"passes":7'],
    ['a hundred lanes', '"lanes":1', '"lanes":100'],
    ['no lanes', '"lanes":1', '"lanes":0'],
    ['half a pass', '"passes":2', '"passes":2.5'],
    ['infinite memory', '"memory":19456', '"memory":1e999'],
    ['another way', '"Argon2id"', '"scrypt"'],
    ['the way of version 1', '"Argon2id"', '"PBKDF2-SHA-256"'],
  ])('that asks for %s is refused before any work is done', async (_what, from, to) => {
    const work = vi.spyOn(passphraseKey, 'passphraseKey');
    const asking = file.replace(from, to);
    expect(asking).not.toBe(file);
    expect(await openPassphraseFile('backup', asking, PASSPHRASE)).toEqual(
      err('wrong-passphrase-or-altered'),
    );
    expect(work).not.toHaveBeenCalled();
    work.mockRestore();
  });
});

test('whatever text goes in comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string({ minLength: 1 }),
      async (text, passphrase) => {
        const made = await writePassphraseFile('backup', text, passphrase, LEAST);
        expect(await openPassphraseFile('backup', made, passphrase)).toEqual(ok(text));
      },
    ),
    { seed: 2607, numRuns: 8 },
  );
});
