import fc from 'fast-check';
import { encodeQR } from 'qr';
import { describe, expect, test } from 'vitest';

import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { readSealedQr, writeSealedQr } from '#exchange/sealedQr.ts';
import { openMessage, sealMessage } from '#exchange/sealedResponse.ts';
import { writeSealedBlock, writeSealedText } from '#exchange/sealedText.ts';
import { newSlip } from '#exchange/Slip.ts';
import { fromBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import qrV1 from '#tests/fixtures/exchange/qr-v1.json';
import v1 from '#tests/fixtures/exchange/v1.json';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { readByApp, readByOther } from '#tests/support/scannedCode.ts';
import { sealedRound } from '#tests/support/sealingExamples.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

const randomBytes = seededRandomBytes(72);
const round = { ...sealedRound, instrument: srtInstrument };

/** All 32 statements answered, by somebody who says their role. */
const message: ResponseMessage = {
  kind: 'response',
  response: {
    responseId: newId(randomBytes),
    revision: 3,
    role: srtInstrument.roles[0]?.id ?? null,
    answers: Object.fromEntries(srtInstrument.items.map(({ id }, index) => [id, (index % 5) + 1])),
  },
  slip: null,
};
const one = await sealedForSrt(message);
const withSlip = await sealedForSrt({ ...message, slip: newSlip(randomBytes) });
const code = writeSealedQr(one);
const other = writeSealedQr(withSlip);

describe('the code of a sealed response to the SRT', () => {
  test.each([
    ['without a slip', one, 6],
    ['with a slip', withSlip, 7],
  ])('%s is small enough for any phone, and two programs read it', async (_, sealed, version) => {
    const drawn = encodeQR(writeSealedQr(sealed), 'raw', { ecc: 'medium', border: 4 });
    expect(drawn).toHaveLength(17 + 4 * version + 2 * 4);
    const read = await readByOther(drawn);
    expect(read).toBe(writeSealedQr(sealed));
    expect(readByApp(drawn)).toBe(read);
    const scanned = readSealedQr(read);
    expect(scanned).toEqual({ ok: true, value: sealed });
    expect(await openMessage({ ...round, bytes: sealed })).toMatchObject({ ok: true });
  });

  test('is the one kept from version 1', () => {
    expect(v1.sealed.map((sealed) => writeSealedQr(bytesOf(sealed)))).toEqual(qrV1.codes);
    expect(qrV1.codes.map(readSealedQr)).toEqual(
      v1.sealed.map((sealed) => ({ ok: true, value: bytesOf(sealed) })),
    );
  });

  test('gives any sealed response back, and never ends in a space', () => {
    const anySealed = fc
      .uint8Array({ minLength: 16, maxLength: 300, size: 'max' })
      .map((ciphertext): Bytes => new Uint8Array([...one.subarray(0, 52), ...ciphertext]));
    fc.assert(
      fc.property(anySealed, (some) => {
        expect(writeSealedQr(some)).not.toMatch(/\s$/);
        expect(readSealedQr(writeSealedQr(some))).toEqual({ ok: true, value: some });
      }),
      { seed: 73 },
    );
  });

  test.each([
    ['not-ours', 'https://srt.example.org/#/invitation/U1JJ'],
    ['not-ours', ''],
    ['not-ours', '0OA'],
    ['not-ours', '0OALLES GOED'],
    ['unknown-version', writeSealedQr(one.with(3, 2))],
    ['truncated', writeSealedQr(one.slice(0, 60))],
    ['altered', `${code}A`],
    ['altered', code.toLowerCase().replace('0oa+ra', '0OA+RA')],
    ['too-large', writeSealedQr(new Uint8Array([...one, ...new Uint8Array(5000)]))],
  ])('%s: %s', (refusal, text) => {
    expect(readSealedQr(text)).toEqual({ ok: false, error: refusal });
  });
});

describe('a scanned code that was pasted', () => {
  const link = `https://srt.example/#/collect/${writeSealedText(withSlip)}`;

  test.each([
    ['alone', code],
    ['with spaces about it', `  ${code} \n`],
    ['in a line of a message', `Dag!\r\nDit zei de scanner:\r\n${code}\r\nGroet`],
    ['quoted', `> Dag!\n> ${code}\n>`],
    ['with the spaces that a web page makes of spaces', code.replaceAll(' ', '\u00a0')],
    ['twice', `${code}\n${code}`],
  ])('is found: %s', (_, text) => {
    expect(findSealedResponses(text)).toEqual({ sealed: [one], refused: [] });
  });

  test('is found among links, blocks and other codes, each once', () => {
    const text = `${link}\n${code}\n${other}\nhttps://srt.example\n${writeSealedBlock(one)}\n${code}`;
    const found = findSealedResponses(text);
    expect(found.refused).toEqual([]);
    expect(found.sealed).toHaveLength(2);
    expect(found.sealed).toEqual(expect.arrayContaining([one, withSlip]));
  });

  test('that is damaged is refused by name and keeps no other out', () => {
    expect(findSealedResponses(`${code.slice(0, 60)}\n${other}`)).toEqual({
      sealed: [withSlip],
      refused: ['truncated'],
    });
  });

  test('is not taken for a link by what it happens to say', () => {
    // 'U1JT' is how the text of a link begins.
    const { sealed, refused } = findSealedResponses(`${code.slice(0, 90)} U1JT ${code.slice(96)}`);
    expect(sealed.length + refused.length).toBe(1);
  });

  test('in any text is found in a time that grows with its length', () => {
    const lines = [`0OA${' '.repeat(1_000_000)}.é`, `${'> '.repeat(500_000)}é`, '0OA+RA\n'.repeat(100_000)];
    for (const text of lines) expect(() => findSealedResponses(text)).not.toThrow();
  });
});

async function sealedForSrt(some: ResponseMessage): Promise<Bytes> {
  const bytes = await sealMessage({ ...round, message: some });
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value;
}

function bytesOf(base64url: string): Bytes {
  const bytes = fromBase64url(base64url);
  if (bytes === null) throw new Error(`no base64url: ${base64url}`);
  return bytes;
}
