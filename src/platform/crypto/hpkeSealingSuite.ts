import {
  AEAD_AES_128_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
  NotSupportedError,
} from 'hpke';

import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';

const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);

// Engines without subtle.getPublicKey can only work out the public key of an extractable private key.
const EXTRACTABLE = true;

/** The sealing suite over WebCrypto, for browsers and Node. */
export const hpkeSealingSuite: SealingSuite = {
  async generateKeyPair() {
    const { publicKey, privateKey } = await suite.GenerateKeyPair(EXTRACTABLE);
    return {
      publicKey: ownBytes(await suite.SerializePublicKey(publicKey)),
      privateKey: ownBytes(await suite.SerializePrivateKey(privateKey)),
    };
  },

  seal({ publicKey, info, plaintext }) {
    return supported('unusable-key', async () => {
      const key = await suite.DeserializePublicKey(publicKey);
      const { encapsulatedSecret, ciphertext } = await suite.Seal(key, plaintext, { info });
      return { encapsulatedKey: ownBytes(encapsulatedSecret), ciphertext: ownBytes(ciphertext) };
    });
  },

  open({ privateKey, info, sealed: { encapsulatedKey, ciphertext } }) {
    return supported('not-opened', async () => {
      const key = await suite.DeserializePrivateKey(privateKey, EXTRACTABLE);
      return ownBytes(await suite.Open(key, encapsulatedKey, ciphertext, { info }));
    });
  },

  async keyedHashes({ privateKey, info, messages }) {
    const { subtle } = crypto;
    const secret = await subtle.importKey('raw', privateKey, 'HKDF', false, ['deriveKey']);
    const key = await subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
      secret,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    );
    return Promise.all(
      messages.map(async (message) => new Uint8Array(await subtle.sign('HMAC', key, message))),
    );
  },
};

/** The library throws for every key or message that does not fit; only a missing algorithm is nobody's message. */
async function supported<Value, Failure>(
  failure: Failure,
  attempt: () => Promise<Value>,
): Promise<Result<Value, Failure>> {
  try {
    return ok(await attempt());
  } catch (cause) {
    if (cause instanceof NotSupportedError) throw cause;
    return err(failure);
  }
}

function ownBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
