import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { openMessage, readSealedResponse, SEALED_BYTES_MAX, sealResponse } from '#exchange/sealedResponse.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import type { Response } from '#response/Response.ts';
import { toBase64url } from '#shared/base64url.ts';
import { idBytes, newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { bitFlipped, sealed, sealedMessage, sealedRound } from '#tests/support/sealingExamples.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

const randomBytes = seededRandomBytes(20);
const response: Response = {
  responseId: newId(randomBytes),
  revision: 0,
  role: 'student',
  answers: { d1: 4, d2: 4, d3: 3, b1: 'na', u2: 1 },
};

const withdrawal: ResponseMessage = {
  kind: 'withdrawal',
  responseId: response.responseId,
  revision: 1,
  slip: null,
};

function open(bytes: Bytes, round: Partial<typeof sealedRound> = {}) {
  return openMessage({ ...sealedRound, ...round, bytes });
}

describe('a sealed response', () => {
  test('opens to what was handed in', async () => {
    const message: ResponseMessage = { kind: 'response', response, slip: null };
    expect(await open(await sealed(response))).toEqual({ ok: true, value: message });
  });

  test('may also say that a response is taken back', async () => {
    expect(await open(await sealedMessage(withdrawal))).toEqual({ ok: true, value: withdrawal });
  });

  test('opens for every instrument and every response to it', async () => {
    const exchanged = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), some: arbitraryResponse(instrument) }),
    );
    await fc.assert(
      fc.asyncProperty(exchanged, async ({ instrument, some }) => {
        const bytes = await sealResponse({ ...sealedRound, instrument, response: some });
        expect(bytes.ok && (await open(bytes.value, { instrument }))).toEqual({
          ok: true,
          value: { kind: 'response', response: some, slip: null },
        });
      }),
      { seed: 21, numRuns: 40 },
    );
  });

  test('shows its round on the outside, and neither response id nor answers', async () => {
    const bytes = await sealed(response);
    const outside = readSealedResponse(bytes);
    expect(outside).toMatchObject({ ok: true, value: { roundId: sealedRound.roundId } });
    expect([...bytes.subarray(0, 4)]).toEqual([0x53, 0x52, 0x54, 1]);
    const hexadecimal = (some: Bytes) => Buffer.from(some).toString('hex');
    expect(hexadecimal(bytes)).not.toContain(hexadecimal(idBytes(response.responseId)));
  });

  test('looks different every time, and is equally long whatever was answered', async () => {
    const [once, again, empty] = await Promise.all([
      sealed(response),
      sealed(response),
      sealed({ ...response, role: null, answers: {} }),
    ]);
    expect(once).not.toEqual(again);
    expect(once).toHaveLength(empty.length);
  });

  test('does not tell by its length or its first bytes whether it takes a response back', async () => {
    const [given, takenBack] = await Promise.all([sealed(response), sealedMessage(withdrawal)]);
    expect(takenBack).toHaveLength(given.length);
    expect(takenBack.subarray(0, 20)).toEqual(given.subarray(0, 20));
  });

  test('stays near 100 bytes for the 32 items of the SRT', async () => {
    const answers = Object.fromEntries(srtInstrument.items.map(({ id }) => [id, srtInstrument.scale.max]));
    const whole = { ...response, role: srtInstrument.roles[0]?.id ?? null, answers };
    const bytes = await sealResponse({ ...sealedRound, instrument: srtInstrument, response: whole });
    expect(srtInstrument.items).toHaveLength(32);
    expect(bytes.ok && bytes.value.length).toBe(100);
  });
});

describe('sealing refuses', () => {
  test('a response to another instrument', async () => {
    const foreign = { ...response, answers: { pi1: 3 } };
    expect(await sealResponse({ ...sealedRound, response: foreign })).toEqual({
      ok: false,
      error: 'does-not-fit',
    });
  });

  test.each(['', 'not a key!', toBase64url(new Uint8Array(31)), toBase64url(new Uint8Array(32))])(
    'what is no public key: "%s"',
    async (publicKey) => {
      const sealing = sealResponse({ ...sealedRound, response, publicKey });
      expect(await sealing).toEqual({ ok: false, error: 'unusable-key' });
    },
  );
});

describe('opening refuses', () => {
  test('a response of another round', async () => {
    const roundId = newId<'round'>(randomBytes);
    expect(await open(await sealed(response), { roundId })).toEqual({ ok: false, error: 'wrong-round' });
  });

  test('a response that was moved to this round', async () => {
    const roundId = newId<'round'>(randomBytes);
    const bytes = await sealed(response);
    bytes.set(idBytes(roundId), 4);
    expect(await open(bytes, { roundId })).toEqual({ ok: false, error: 'tampered-or-wrong-key' });
  });

  test('a response to another instrument', async () => {
    const instrumentHash = toBase64url(randomBytes(32));
    const opening = open(await sealed(response), { instrumentHash });
    expect(await opening).toEqual({ ok: false, error: 'tampered-or-wrong-key' });
  });

  test('another key', async () => {
    const { privateKey } = await hpkeSealingSuite.generateKeyPair();
    expect(await open(await sealed(response), { privateKey })).toEqual({
      ok: false,
      error: 'tampered-or-wrong-key',
    });
  });

  test('a response in which any single bit was changed', async () => {
    const bytes = await sealed(response);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      expect(await open(bitFlipped(bytes, bit)), `bit ${bit}`).toMatchObject({ ok: false });
    }
  });

  test('by name, whatever comes in', async () => {
    const bytes = await sealed(response);
    const error = async (some: Bytes) => ((await open(some)) as { error?: string }).error;
    expect(await error(new Uint8Array())).toBe('not-ours');
    expect(await error(new TextEncoder().encode('Beste collega'))).toBe('not-ours');
    expect(await error(bytes.with(3, 2))).toBe('unknown-version');
    expect(await error(bytes.slice(0, 3))).toBe('truncated');
    expect(await error(bytes.slice(0, 67))).toBe('truncated');
    expect(await error(bytes.slice(0, -1))).toBe('tampered-or-wrong-key');
    expect(await error(new Uint8Array([...bytes, ...new Uint8Array(4096)]))).toBe('too-large');
  });

  test('one byte more than a sealed response may have, and not the last one it may', async () => {
    const bytes = await sealed(response);
    const ofLength = (length: number) => {
      const long = new Uint8Array(length);
      long.set(bytes);
      return readSealedResponse(long);
    };
    expect(ofLength(SEALED_BYTES_MAX)).toMatchObject({ ok: true, value: { roundId: sealedRound.roundId } });
    expect(ofLength(SEALED_BYTES_MAX + 1)).toEqual({ ok: false, error: 'too-large' });
  });

  test('random bytes, also those that start as ours do, and never throws', async () => {
    const anything = fc.tuple(fc.boolean(), fc.uint8Array({ maxLength: 200 })).map(([ours, array]) => {
      const start = ours ? [0x53, 0x52, 0x54, 1, ...idBytes(sealedRound.roundId)] : [];
      return new Uint8Array([...start, ...array]);
    });
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        expect(await open(bytes)).toMatchObject({ ok: false });
      }),
      { seed: 22 },
    );
  });
});
