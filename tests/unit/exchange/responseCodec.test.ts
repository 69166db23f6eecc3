import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodeResponse, encodeResponse } from '#exchange/responseCodec.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { idOfBytes } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const ID = Array.from({ length: 16 }, (_, index) => index);

const response: Response = {
  responseId: idOfBytes(new Uint8Array(ID)),
  revision: 258,
  role: 'teacher',
  answers: { d1: 1, d2: 4, u1: 'na', u2: 3 },
};

function encoded(instrument: Instrument, some: Response): Bytes {
  const bytes = encodeResponse(instrument, some);
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value;
}

/** The encoded response with one byte put in place of another. */
function withByte(index: number, byte: number): Bytes {
  return encoded(smallInstrument, response).with(index, byte);
}

describe('the bytes of a response', () => {
  test('are those that docs/formats.md describes', () => {
    // Nine items of 4 + 2 states: 2·6⁸ + 5·6⁷ + 1·6 + 4 = 4 758 922 as a number of three bytes.
    expect([...encoded(smallInstrument, response)]).toEqual([0, ...ID, 1, 2, 2, ...[0x48, 0x9d, 0x8a]]);
  });

  test('give back every response to every instrument', () => {
    const exchanged = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), some: arbitraryResponse(instrument) }),
    );
    fc.assert(
      fc.property(exchanged, ({ instrument, some }) => {
        expect(decodeResponse(instrument, encoded(instrument, some))).toEqual({ ok: true, value: some });
      }),
      { seed: 16 },
    );
  });

  test('are as many whether everything was answered or nothing', () => {
    const nothing = { ...response, role: null, answers: {} };
    expect(encoded(smallInstrument, nothing)).toHaveLength(encoded(smallInstrument, response).length);
  });

  test('are the only ones: what can be read is written the same again', () => {
    const length = encoded(smallInstrument, response).length;
    const bytes = fc.uint8Array({ minLength: length, maxLength: length }).map((array) => {
      return new Uint8Array(array).with(0, 0).with(19, (array[19] ?? 0) % 3);
    });
    fc.assert(
      fc.property(bytes, (some) => {
        const decoded = decodeResponse(smallInstrument, some);
        if (decoded.ok) expect(encoded(smallInstrument, decoded.value)).toEqual(some);
        else expect(decoded.error).toBe('out-of-range');
      }),
      { seed: 17 },
    );
  });
});

describe('refusing bytes', () => {
  test.each([
    ['unknown-kind', withByte(0, 1)],
    ['unknown-role', withByte(19, 3)],
    ['out-of-range', withByte(20, 0xff)],
    ['truncated', encoded(smallInstrument, response).slice(0, -1)],
    ['truncated', new Uint8Array()],
    ['too-long', new Uint8Array([...encoded(smallInstrument, response), 0])],
  ])('%s', (refusal, bytes) => {
    expect(decodeResponse(smallInstrument, bytes)).toEqual({ ok: false, error: refusal });
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), fc.uint8Array({ maxLength: 60 }), (instrument, array) => {
        const decoded = decodeResponse(instrument, new Uint8Array(array));
        expect(typeof decoded.ok).toBe('boolean');
      }),
      { seed: 18 },
    );
  });
});

test.each([
  ['an answer off the scale', { answers: { d1: 5 } }],
  ['an answer to another instrument', { answers: { pi1: 3 } }],
  ['an unknown role', { role: 'expert' }],
  ['a revision that is too high', { revision: 65536 }],
])('%s is not written', (_, edit) => {
  expect(encodeResponse(smallInstrument, { ...response, ...edit })).toEqual({
    ok: false,
    error: 'does-not-fit',
  });
});
