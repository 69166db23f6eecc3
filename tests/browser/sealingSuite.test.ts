import { expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';

test('a browser seals and opens, and refuses what was tampered with', async () => {
  const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
  const plaintext = webRandomBytes(32);
  const info = await webDigest(plaintext);
  const result = await hpkeSealingSuite.seal({ publicKey, info, plaintext });
  if (!result.ok) throw new Error(result.error);
  const sealed = result.value;

  expect(await hpkeSealingSuite.open({ privateKey, info, sealed })).toEqual({ ok: true, value: plaintext });
  const tampered = { ...sealed, ciphertext: sealed.ciphertext.with(0, (sealed.ciphertext[0] ?? 0) ^ 1) };
  expect(await hpkeSealingSuite.open({ privateKey, info, sealed: tampered })).toEqual({
    ok: false,
    error: 'not-opened',
  });
  const noKey = { publicKey: new Uint8Array(32), info, plaintext };
  expect(await hpkeSealingSuite.seal(noKey)).toEqual({ ok: false, error: 'unusable-key' });
});
