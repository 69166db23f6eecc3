import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodeMessage, encodeMessage } from '../../../src/exchange/messageCodec.ts';
import type { ResponseMessage } from '../../../src/exchange/ResponseMessage.ts';
import type { Instrument } from '../../../src/instrument/Instrument.ts';
import { idOfBytes } from '../../../src/shared/Id.ts';
import type { Bytes } from '../../../src/shared/ports.ts';
import { arbitraryInstrument } from '../../support/arbitraryInstrument.ts';
import { arbitraryResponse } from '../../support/arbitraryResponse.ts';
import { smallInstrument } from '../../support/smallInstrument.ts';

const ID = Array.from({ length: 16 }, (_, index) => index);
const withdrawal: ResponseMessage = {
  kind: 'withdrawal',
  responseId: idOfBytes(new Uint8Array(ID)),
  revision: 258,
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
        const message: ResponseMessage = { kind: 'withdrawal', responseId, revision };
        const bytes = encoded(instrument, message);
        expect(decodeMessage(instrument, bytes)).toEqual({ ok: true, value: message });
        expect(bytes).toHaveLength(encoded(instrument, { kind: 'response', response }).length);
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

test('a third kind of message is refused', () => {
  const bytes = encoded(smallInstrument, withdrawal).with(0, 2);
  expect(decodeMessage(smallInstrument, bytes)).toEqual({ ok: false, error: 'unknown-kind' });
});
