import { createDecipheriv } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { argon2id as independentArgon2id } from 'hash-wasm';
import { describe, expect, test } from 'vitest';

import { derive } from '#platform/crypto/passphraseKey.ts';
import v2 from '#tests/fixtures/research/office-key-v2.json';

const SALT = new TextEncoder().encode('srt salt 16 byte');

describe('Argon2id', () => {
  test('gives the tag of RFC 9106, section 5.3', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
      ...{ m: 32, t: 3, p: 4, dkLen: 32 },
    });
    expect(hexadecimal(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  // By `argon2` 0~20171227 of Debian, the authors' own program: printf %s PASSPHRASE | argon2 'srt salt 16 byte' -id -r …
  test.each([
    [
      'correct paard batterij nietje',
      19_456,
      2,
      1,
      'ce7efe3c9ca6bc3cb037e69ee88e9c7504d9c309148dfe03698a67c7804067d1',
    ],
    [
      'correct paard batterij nietje',
      65_536,
      3,
      4,
      '420ec0767a26b0b72d4fc1b1bf5b304e8ff57b61e512512d0ec8daa4a2e51145',
    ],
    [
      'correct paard batterij nietje',
      262_144,
      2,
      1,
      'face32fc012c98d0727abb92cef3566c5000e9b3450a78ad50fd4cee6174b860',
    ],
    ['cafe\u0301', 19_456, 2, 1, '976637f22ea2e2684e57503709fccb863b52c5b5c0049a3be862c8d94b4de098'],
  ])(
    'makes of %s, with %i KiB, %i passes and %i lanes, the key that the reference program makes',
    async (passphrase, memory, passes, lanes, key) => {
      const derived = await derive(passphrase, { name: 'Argon2id', memory, passes, lanes, salt: SALT });
      expect(hexadecimal(derived)).toBe(key);
    },
  );

  test('makes the keys that another implementation makes, of any passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.integer({ min: 1, max: 4 }),
        async (passphrase, salt, lanes) => {
          const cost = { memory: 19_456, passes: 2, lanes };
          const derived = await derive(passphrase, { name: 'Argon2id', ...cost, salt: new Uint8Array(salt) });
          expect(hexadecimal(derived)).toBe(await independently(passphrase, salt, cost));
        },
      ),
      { seed: 2606, numRuns: 12 },
    );
  });
});

test('a file of version 2 opens as its format is written down, with none of our code', async () => {
  const { srt, version, kdf, cipher, data } = v2.file;
  const key = await independently(v2.passphrase, Buffer.from(kdf.salt, 'base64url'), kdf);
  const bytes = Buffer.from(data, 'base64url');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(key, 'hex'),
    Buffer.from(cipher.iv, 'base64url'),
  );
  decipher.setAuthTag(bytes.subarray(-16));
  decipher.setAAD(
    Buffer.from(
      `{"cipher":{"iv":"${cipher.iv}","name":"AES-256-GCM"},` +
        `"kdf":{"lanes":${kdf.lanes},"memory":${kdf.memory},"name":"Argon2id","passes":${kdf.passes},"salt":"${kdf.salt}"},` +
        `"srt":"${srt}","version":${version}}`,
    ),
  );
  const plaintext = decipher.update(bytes.subarray(0, -16)).toString() + decipher.final().toString();
  expect(JSON.parse(plaintext)).toMatchObject({ name: v2.office.name, publicKey: v2.office.publicKey });
});

function independently(
  passphrase: string,
  salt: Uint8Array,
  cost: { readonly memory: number; readonly passes: number; readonly lanes: number },
): Promise<string> {
  return independentArgon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: cost.memory,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'hex',
  });
}

function hexadecimal(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
