import { Bench } from 'tinybench';

import { simulateResponses } from '#example/simulateResponses.ts';
import { openAllResponses } from '#exchange/openAllResponses.ts';
import { readSealedResponse, sealResponse } from '#exchange/sealedResponse.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { hpkeSealingSuite as suite } from '#platform/crypto/hpkeSealingSuite.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { srtInstrument as instrument } from '#tests/support/smallInstrument.ts';
import { benchTable } from './benchTable.ts';

const RESPONSES = 1000;

/** Opening a round, beside the two steps of WebCrypto that no opening can do without. */
export async function benchOpening(): Promise<string> {
  const sealed = await sealedResponses();
  const openRaw = await rawOpening(sealed.map(({ bytes }) => bytes));
  const [first] = sealed;
  if (first === undefined) throw new Error('nothing to open');
  const round = { ...first.round, sealed: sealed.map(({ bytes }) => bytes), slips: [] };
  const { responses } = await openAllResponses(round);
  if (responses.length !== RESPONSES) throw new Error('Not all responses open.');

  const bench = new Bench({ iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 });
  bench.add('floor: X25519 and AES-GCM alone', openRaw);
  bench.add('openAllResponses', async () => {
    await openAllResponses(round);
  });
  await bench.run();
  return benchTable('1 000 sealed responses', bench);
}

async function sealedResponses() {
  const { publicKey, privateKey } = await suite.generateKeyPair();
  const instrumentHash = await hashInstrument(instrument, nodeDigest);
  const roundId = newId<'round'>(seededRandomBytes(1));
  const round = { instrument, instrumentHash, roundId, suite, privateKey };
  const responses = simulateResponses({ instrument, members: RESPONSES, seed: 1, levels: {} });
  return Promise.all(
    responses.map(async (response) => {
      const bytes = await sealResponse({ ...round, response, publicKey: toBase64url(publicKey) });
      if (!bytes.ok) throw new Error(bytes.error);
      return { round, bytes: bytes.value };
    }),
  );
}

/** As many messages of as many bytes, each with a key of its own to agree on. */
async function rawOpening(sealed: readonly Bytes[]): Promise<() => Promise<void>> {
  const { subtle } = crypto;
  const iv = new Uint8Array(12);
  const { privateKey } = await subtle.generateKey('X25519', false, ['deriveBits']);
  const sharedKey = async (encapsulated: Bytes): Promise<CryptoKey> => {
    const sender = await subtle.importKey('raw', encapsulated, 'X25519', false, []);
    const bits = await subtle.deriveBits({ name: 'X25519', public: sender }, privateKey, 128);
    return subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
  };
  const messages = await Promise.all(
    sealed.map(async (bytes) => {
      const outside = readSealedResponse(bytes);
      if (!outside.ok) throw new Error(outside.error);
      const { encapsulatedKey, ciphertext } = outside.value;
      const from = new Uint8Array(encapsulatedKey);
      const plaintext = new Uint8Array(ciphertext.length - 16);
      const closed = await subtle.encrypt({ name: 'AES-GCM', iv }, await sharedKey(from), plaintext);
      return { from, closed };
    }),
  );
  return async () => {
    await Promise.all(
      messages.map(async ({ from, closed }) =>
        subtle.decrypt({ name: 'AES-GCM', iv }, await sharedKey(from), closed),
      ),
    );
  };
}
