import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';

import { decodeMessage } from '#exchange/messageCodec.ts';
import { openMessage, sealMessage } from '#exchange/sealedResponse.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { fromBase64url } from '#shared/base64url.ts';
import { idOfBytes } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { ok } from '#shared/Result.ts';
import fixedV1 from '#tests/fixtures/sealed/fixed-ephemeral-v1.json';
import slipV1 from '#tests/fixtures/sealed/slip-v1.json';
import v1 from '#tests/fixtures/sealed/v1.json';
import withdrawalV1 from '#tests/fixtures/sealed/withdrawal-v1.json';
import { nodeDigest } from '#tests/support/fixedPorts.ts';

/** Sealed when version 1 was made. Never made anew: responses like it lie on people's devices. */
describe('the sealed responses kept from version 1', () => {
  const parsed = parseInstrument(v1.instrument);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const instrument = parsed.value;

  test('still open', async () => {
    expect(await open(v1.sealed)).toEqual({
      ok: true,
      value: { kind: 'response', response: v1.response, slip: null },
    });
  });

  test('still open, also the withdrawal', async () => {
    expect(await open(withdrawalV1.sealed)).toEqual({
      ok: true,
      value: { ...withdrawalV1.message, slip: null },
    });
  });

  test.each([slipV1.response, slipV1.withdrawal])(
    'still open with their slip: $message.kind',
    async (kept) => {
      expect(await open(kept.sealed)).toEqual({ ok: true, value: kept.message });
    },
  );

  test('still belong to the instrument it was made with', async () => {
    expect(await hashInstrument(instrument, nodeDigest)).toBe(v1.instrumentHash);
  });

  test('open in an independent implementation, by what docs/formats.md says', async () => {
    const response = decodeMessage(instrument, await openIndependently(v1.sealed));
    expect(response).toEqual({ ok: true, value: { kind: 'response', response: v1.response, slip: null } });
    const withdrawal = await openIndependently(withdrawalV1.sealed);
    expect(hexadecimal(withdrawal)).toBe(withdrawalV1.plaintext);
    expect(decodeMessage(instrument, withdrawal)).toEqual({
      ok: true,
      value: { ...withdrawalV1.message, slip: null },
    });
    for (const kept of [slipV1.response, slipV1.withdrawal])
      expect(hexadecimal(await openIndependently(kept.sealed))).toBe(kept.plaintext);
  });

  test('are what docs/formats.md says to the last byte: with one ephemeral key, sealed to exactly these', async () => {
    const ephemeral = {
      privateKey: bytesOf(fixedV1.ephemeralPrivateKey),
      publicKey: bytesOf(fixedV1.ephemeralPublicKey),
    };
    const message = decodeMessage(instrument, new Uint8Array(Buffer.from(fixedV1.plaintext, 'hex')));
    if (!message.ok) throw new Error(message.error);
    expect(message.value).toEqual({ kind: 'response', response: fixedV1.response, slip: null });
    const sealed = await sealMessage({
      message: message.value,
      instrument,
      instrumentHash: v1.instrumentHash,
      roundId: idOfBytes(bytesOf(v1.roundId)),
      publicKey: v1.publicKey,
      suite: sealingWith(ephemeral),
    });
    expect(sealed).toEqual({ ok: true, value: bytesOf(fixedV1.sealed) });
    expect(await open(fixedV1.sealed)).toEqual(message);
  });

  function open(sealed: string) {
    return openMessage({
      bytes: bytesOf(sealed),
      instrument,
      instrumentHash: v1.instrumentHash,
      roundId: idOfBytes(bytesOf(v1.roundId)),
      privateKey: bytesOf(v1.privateKey),
      suite: hpkeSealingSuite,
    });
  }
});

const independentSuite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

async function openIndependently(text: string): Promise<Bytes> {
  const sealed = bytesOf(text);
  const info = Buffer.concat([
    Buffer.from('srt sealed response v1\0', 'ascii'),
    bytesOf(v1.roundId),
    bytesOf(v1.instrumentHash),
  ]);
  expect(hexadecimal(info)).toBe(fixedV1.info);
  const recipientKey = await independentSuite.kem.deserializePrivateKey(bytesOf(v1.privateKey));
  const recipient = { recipientKey, enc: sealed.slice(20, 52), info: new Uint8Array(info) };
  return new Uint8Array(await independentSuite.open(recipient, sealed.slice(52)));
}

/** Seals with one and the same ephemeral key, which nobody should do but to compare bytes. */
function sealingWith(ephemeral: { privateKey: Bytes; publicKey: Bytes }): SealingSuite {
  const { kem } = independentSuite;
  return {
    ...hpkeSealingSuite,
    async seal({ publicKey, info, plaintext }) {
      const sender = await independentSuite.createSenderContext({
        recipientPublicKey: await kem.deserializePublicKey(publicKey),
        info,
        ekm: {
          privateKey: await kem.deserializePrivateKey(ephemeral.privateKey),
          publicKey: await kem.deserializePublicKey(ephemeral.publicKey),
        },
      });
      const ciphertext = new Uint8Array(await sender.seal(plaintext));
      return ok({ encapsulatedKey: new Uint8Array(sender.enc), ciphertext });
    },
  };
}

function hexadecimal(bytes: Bytes): string {
  return Buffer.from(bytes).toString('hex');
}

function bytesOf(text: string): Bytes {
  const bytes = fromBase64url(text);
  if (bytes === null) throw new Error(`no base64url: ${text}`);
  return bytes;
}
