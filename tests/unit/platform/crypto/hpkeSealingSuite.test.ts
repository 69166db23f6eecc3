import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';

/** An independent implementation of the same suite of RFC 9180. */
const independent = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));

describe('the sealing suite and an independent implementation of RFC 9180', () => {
  test('open what the other has sealed, either way', async () => {
    const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
    const theirPublicKey = await independent.kem.deserializePublicKey(publicKey);
    const theirPrivateKey = await independent.kem.deserializePrivateKey(privateKey);
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (info, plaintext) => {
        const ours = await hpkeSealingSuite.seal({ publicKey, info, plaintext });
        if (!ours.ok) throw new Error(ours.error);
        const { encapsulatedKey, ciphertext } = ours.value;
        expect(encapsulatedKey).toHaveLength(32);
        expect(ciphertext).toHaveLength(plaintext.length + 16);
        const recipient = { recipientKey: theirPrivateKey, enc: encapsulatedKey, info };
        expect(new Uint8Array(await independent.open(recipient, ciphertext))).toEqual(plaintext);

        const theirs = await independent.seal({ recipientPublicKey: theirPublicKey, info }, plaintext);
        const sealed = { encapsulatedKey: new Uint8Array(theirs.enc), ciphertext: new Uint8Array(theirs.ct) };
        expect(await hpkeSealingSuite.open({ privateKey, info, sealed })).toEqual({
          ok: true,
          value: plaintext,
        });
      }),
      { seed: 25, numRuns: 20 },
    );
  });

  test('have keys of the same 32 bytes', async () => {
    const theirs = await independent.kem.generateKeyPair();
    const publicKey = new Uint8Array(await independent.kem.serializePublicKey(theirs.publicKey));
    const privateKey = new Uint8Array(await independent.kem.serializePrivateKey(theirs.privateKey));
    const info = new Uint8Array([1]);
    const sealed = await hpkeSealingSuite.seal({ publicKey, info, plaintext: new Uint8Array([2, 3]) });
    if (!sealed.ok) throw new Error(sealed.error);
    expect(await hpkeSealingSuite.open({ privateKey, info, sealed: sealed.value })).toEqual({
      ok: true,
      value: new Uint8Array([2, 3]),
    });
  });
});

describe('refusals are values', () => {
  const info = new Uint8Array();
  const plaintext = new Uint8Array([1]);

  test('a public key that is none', async () => {
    for (const publicKey of [new Uint8Array(31), new Uint8Array(32)]) {
      expect(await hpkeSealingSuite.seal({ publicKey, info, plaintext })).toEqual({
        ok: false,
        error: 'unusable-key',
      });
    }
  });

  test('a private key, encapsulated key or ciphertext that does not fit', async () => {
    const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
    const result = await hpkeSealingSuite.seal({ publicKey, info, plaintext });
    if (!result.ok) throw new Error(result.error);
    const sealed = result.value;
    const misfits = [
      { privateKey: new Uint8Array(5), info, sealed },
      { privateKey, info: new Uint8Array([1]), sealed },
      { privateKey, info, sealed: { ...sealed, encapsulatedKey: new Uint8Array(32) } },
      { privateKey, info, sealed: { ...sealed, encapsulatedKey: new Uint8Array(3) } },
      { privateKey, info, sealed: { ...sealed, ciphertext: new Uint8Array(3) } },
    ];
    for (const misfit of misfits) {
      expect(await hpkeSealingSuite.open(misfit)).toEqual({ ok: false, error: 'not-opened' });
    }
  });
});
