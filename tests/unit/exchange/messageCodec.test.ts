import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodeMessage, encodeMessage } from '#exchange/messageCodec.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { slipOfBytes } from '#exchange/Slip.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { idOfBytes } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const ID = Array.from({ length: 16 }, (_, index) => index);
const responseId = idOfBytes<'response'>(new Uint8Array(ID));
const withdrawal: ResponseMessage = {
  kind: 'withdrawal',
  responseId,
  revision: 258,
  slip: null,
};

function encoded(instrument: Instrument, message: ResponseMessage): Bytes {
  const bytes = encodeMessage(instrument, message);
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value;
}

describe('the bytes of a withdrawal', () => {
  test('are those that docs/formats.md describes', () => {
    expect([...encoded(smallInstrument, withdrawal)]).toEqual([1, ...ID, 1, 2, 0, ...[0, 0, 0]]);
  });

  test('give it back, under every instrument, and are as many as those of a response', () => {
    const exchanged = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), response: arbitraryResponse(instrument) }),
    );
    fc.assert(
      fc.property(exchanged, ({ instrument, response }) => {
        const { responseId, revision } = response;
        const message: ResponseMessage = { kind: 'withdrawal', responseId, revision, slip: null };
        const bytes = encoded(instrument, message);
        expect(decodeMessage(instrument, bytes)).toEqual({ ok: true, value: message });
        expect(bytes).toHaveLength(encoded(instrument, { kind: 'response', response, slip: null }).length);
      }),
      { seed: 30 },
    );
  });

  test.each([
    ['a role', 19, 'out-of-range'],
    ['answers', 22, 'out-of-range'],
  ])('cannot hold %s', (_, at, error) => {
    const bytes = encoded(smallInstrument, withdrawal).with(at, 1);
    expect(decodeMessage(smallInstrument, bytes)).toEqual({ ok: false, error });
  });

  test.each([-1, 0.5, 65536])('are not written for a revision of %d', (revision) => {
    const message = { ...withdrawal, revision };
    expect(encodeMessage(smallInstrument, message)).toEqual({ ok: false, error: 'does-not-fit' });
  });
});

describe('a message made with a slip', () => {
  const slip = slipOfBytes(new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2]));
  const withSlip = encoded(smallInstrument, { ...withdrawal, slip });

  test('says so in its kind, and ends with the 8 bytes of the slip', () => {
    const without = encoded(smallInstrument, withdrawal);
    expect([...withSlip]).toEqual([...without.with(0, 3), 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  test('gives it back, under every instrument, and is as long whatever was answered', () => {
    const exchanged = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), response: arbitraryResponse(instrument) }),
    );
    fc.assert(
      fc.property(exchanged, ({ instrument, response }) => {
        const { responseId, revision } = response;
        const answers: ResponseMessage = { kind: 'response', response, slip };
        const takenBack: ResponseMessage = { kind: 'withdrawal', responseId, revision, slip };
        const written = encoded(instrument, answers);
        expect(written[0]).toBe(2);
        expect(decodeMessage(instrument, written)).toEqual({ ok: true, value: answers });
        expect(encoded(instrument, takenBack)).toHaveLength(written.length);
      }),
      { seed: 35 },
    );
  });

  test.each([
    ['without its slip', withSlip.slice(0, -8), 'truncated'],
    ['with half a slip', withSlip.slice(0, -4), 'truncated'],
    ['with nothing but its kind', withSlip.slice(0, 1), 'truncated'],
    ['with a slip and a byte', new Uint8Array([...withSlip, 0]), 'too-long'],
    ['with a slip that its kind denies', withSlip.with(0, 1), 'too-long'],
  ])('is refused %s', (_, bytes, error) => {
    expect(decodeMessage(smallInstrument, bytes)).toEqual({ ok: false, error });
  });
});

describe('a response that may stand beside an earlier one', () => {
  test.each([null, slipOfBytes(new Uint8Array(8))])(
    'says so in its kind, and is as long as any other',
    (slip) => {
      const response: Response = { responseId, revision: 0, role: null, answers: { d1: 2 } };
      const first = encoded(smallInstrument, { kind: 'response', response, slip });
      const message: ResponseMessage = {
        kind: 'response',
        response: { ...response, besideEarlier: true },
        slip,
      };
      const written = encoded(smallInstrument, message);
      expect([...written]).toEqual([...first.with(0, slip === null ? 4 : 6)]);
      expect(decodeMessage(smallInstrument, written)).toEqual({ ok: true, value: message });
    },
  );
});

test.each([5, 7, 8, 255])('a message of kind %d is refused', (kind) => {
  const bytes = encoded(smallInstrument, withdrawal).with(0, kind);
  expect(decodeMessage(smallInstrument, bytes)).toEqual({ ok: false, error: 'unknown-kind' });
});
