import fc from 'fast-check';
import { expect, test } from 'vitest';

import { officeKeyFile } from '#platform/research/officeKeyFile.ts';
import { toBase64url } from '#shared/base64url.ts';
import { err, ok } from '#shared/Result.ts';
import v1 from '#tests/fixtures/research/office-key-v1.json';
import v2 from '#tests/fixtures/research/office-key-v2.json';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { officeKeyText, passphraseFilesForTests } from '#tests/support/passphraseFilesForTests.ts';

const PASSPHRASE = 'correct paard batterij nietje';
const randomBytes = seededRandomBytes(51);
const office = {
  name: 'Onderzoeksbureau Coöperatief Leren',
  publicKey: toBase64url(randomBytes(32)),
  privateKey: randomBytes(32),
};
const { open } = officeKeyFile(passphraseFilesForTests);
const file = await officeKeyText(office, PASSPHRASE);

test('the key of an office comes out of its file as it went in, whatever keyboard the passphrase was typed on', async () => {
  expect(await open(file, PASSPHRASE)).toEqual(ok(office));
  const accented = await officeKeyText(office, 'caf\u00e9 om de hoek');
  expect(await open(accented, 'cafe\u0301 om de hoek')).toEqual(ok(office));
});

test('the file shows nothing of the office without the passphrase', async () => {
  for (const secret of [office.name, office.publicKey, toBase64url(office.privateKey)])
    expect(file).not.toContain(secret);
  expect(await open(file, `${PASSPHRASE} `)).toEqual(err('wrong-passphrase-or-altered'));
});

test.each([v1, v2])('the file kept from version $file.version still opens', async (kept) => {
  const { name, publicKey, privateKey } = kept.office;
  expect(await open(JSON.stringify(kept.file), kept.passphrase)).toEqual(
    ok({ name, publicKey, privateKey: new Uint8Array(Buffer.from(privateKey, 'base64url')) }),
  );
});

test.each([
  ['not-ours', 'Beste collega'],
  ['not-ours', file.replace('office-key', 'backup')],
  ['unknown-version', file.replace('"version":2', '"version":3')],
  ['truncated', file.slice(0, 5)],
  ['truncated', file.slice(0, -1)],
  ['wrong-passphrase-or-altered', file.replace('19456', '19455')],
] as const)('refuses %s: %.30s…', async (refusal, text) => {
  expect(await open(text, PASSPHRASE)).toEqual(err(refusal));
});

test('a file in which a character of what is encrypted was changed is refused', async () => {
  const start = file.indexOf('"data":"') + '"data":"'.length;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: start, max: file.length - 4 }), async (at) => {
      const other = file[at] === 'A' ? 'B' : 'A';
      const altered = `${file.slice(0, at)}${other}${file.slice(at + 1)}`;
      expect(await open(altered, PASSPHRASE)).toEqual(err('wrong-passphrase-or-altered'));
    }),
    { seed: 51, numRuns: 10 },
  );
});
