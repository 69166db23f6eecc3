import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';

import { decodeMessage } from '../../../src/exchange/messageCodec.ts';
import { openMessage } from '../../../src/exchange/sealedResponse.ts';
import { hashInstrument } from '../../../src/instrument/hashInstrument.ts';
import { parseInstrument } from '../../../src/instrument/parseInstrument.ts';
import { hpkeSealingSuite } from '../../../src/platform/crypto/hpkeSealingSuite.ts';
import { fromBase64url } from '../../../src/shared/base64url.ts';
import { idOfBytes } from '../../../src/shared/Id.ts';
import type { Bytes } from '../../../src/shared/ports.ts';
import v1 from '../../fixtures/sealed/v1.json';
import withdrawalV1 from '../../fixtures/sealed/withdrawal-v1.json';
import { nodeDigest } from '../../support/fixedPorts.ts';

/** Sealed when version 1 was made. Never made anew: responses like it lie on people's devices. */
describe('the sealed response kept from version 1', () => {
  const parsed = parseInstrument(v1.instrument);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const instrument = parsed.value;

  test('still opens', async () => {
    expect(await open(v1.sealed)).toEqual({ ok: true, value: { kind: 'response', response: v1.response } });
  });

  test('still opens, also the withdrawal of it', async () => {
    expect(await open(withdrawalV1.sealed)).toEqual({ ok: true, value: withdrawalV1.message });
  });

  test('still belongs to the instrument it was made with', async () => {
    expect(await hashInstrument(instrument, nodeDigest)).toBe(v1.instrumentHash);
  });

  test('opens in an independent implementation, by what docs/formats.md says', async () => {
    const response = decodeMessage(instrument, await openIndependently(v1.sealed));
    expect(response).toEqual({ ok: true, value: { kind: 'response', response: v1.response } });
    const withdrawal = await openIndependently(withdrawalV1.sealed);
    expect(Buffer.from(withdrawal).toString('hex')).toBe(withdrawalV1.plaintext);
    expect(decodeMessage(instrument, withdrawal)).toEqual({ ok: true, value: withdrawalV1.message });
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

async function openIndependently(text: string): Promise<Bytes> {
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
  const sealed = bytesOf(text);
  const info = Buffer.concat([
    Buffer.from('srt sealed response v1\0', 'ascii'),
    bytesOf(v1.roundId),
    bytesOf(v1.instrumentHash),
  ]);
  const recipientKey = await suite.kem.deserializePrivateKey(bytesOf(v1.privateKey));
  const recipient = { recipientKey, enc: sealed.slice(20, 52), info: new Uint8Array(info) };
  return new Uint8Array(await suite.open(recipient, sealed.slice(52)));
}

function bytesOf(text: string): Bytes {
  const bytes = fromBase64url(text);
  if (bytes === null) throw new Error(`no base64url: ${text}`);
  return bytes;
}
