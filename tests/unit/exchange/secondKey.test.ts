import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { joinShares, splitKey } from '#exchange/keyShares.ts';
import type { SecondKey } from '#exchange/SecondKey.ts';
import { findSecondKey, writeSecondKey } from '#exchange/secondKeyText.ts';
import { fromBase32 } from '#shared/base32.ts';
import { fromBase64url } from '#shared/base64url.ts';
import type { RoundId } from '#shared/Id.ts';
import v2 from '#tests/fixtures/exchange/second-key-v2.json';
import round from '#tests/fixtures/sealed/v1.json';
import { arbitraryInvitation } from './invitationExamples.ts';

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));

const secondKeys: fc.Arbitrary<SecondKey> = fc
  .tuple(arbitraryInvitation(), bytes32)
  .map(([{ roundId, networkName, schoolYear, deleteAfter }, share]) => ({
    roundId,
    share,
    networkName,
    schoolYear,
    deleteAfter,
  }));

const ROUND = 'AAECAwQFBgcICQoLDA0ODw' as RoundId;
const KEY: SecondKey = {
  roundId: ROUND,
  share: new Uint8Array(32).map((_, at) => at),
  networkName: 'Lerarennetwerk Taal',
  schoolYear: '2026-2027',
  deleteAfter: '2027-11-30',
};

describe('the two halves of a key', () => {
  it('make the key again', () => {
    fc.assert(
      fc.property(bytes32, bytes32, (key, pad) => {
        const shares = splitKey(key, () => pad);
        expect(joinShares(shares)).toEqual(key);
      }),
    );
  });

  it('fit every key, each of them alone, so that neither says anything', () => {
    fc.assert(
      fc.property(bytes32, bytes32, bytes32, (key, pad, otherKey) => {
        const { own, second } = splitKey(key, () => pad);
        // For any other key there is one other half with which this one would make it.
        expect(joinShares({ own, second: joinShares({ own, second: otherKey }) })).toEqual(otherKey);
        expect(joinShares({ own: joinShares({ own: otherKey, second }), second })).toEqual(otherKey);
      }),
    );
  });

  it('are made of one key, or of none that anybody can use', () => {
    expect(() => joinShares({ own: new Uint8Array(32), second: new Uint8Array(31) })).toThrow(RangeError);
  });
});

describe('the second key that was written once', () => {
  const share = bytesOf(v2.secondKey.share);
  const kept = { ...v2.secondKey, roundId: v2.secondKey.roundId as RoundId, share };

  it('keeps opening, is written the same today, and in the bytes that docs/formats.md describes', () => {
    expect(findSecondKey(v2.text)).toEqual({ ok: true, value: kept });
    expect(writeSecondKey(kept)).toBe(v2.text);
    expect(Buffer.from(fromBase32(v2.text) ?? []).toString('hex')).toBe(v2.bytes.join(''));
  });

  it('makes, with the other half, the key of its round', () => {
    expect(kept.roundId).toBe(round.roundId);
    expect(joinShares({ own: bytesOf(v2.ownShare), second: share })).toEqual(bytesOf(round.privateKey));
  });
});

describe('a second key as text', () => {
  it('is read back as it was written, in a link too', () => {
    fc.assert(
      fc.property(secondKeys, (key) => {
        const text = writeSecondKey(key);
        expect(findSecondKey(text)).toEqual({ ok: true, value: key });
        expect(findSecondKey(`Bewaar deze link:\nhttps://srt.example/#/second-key/${text}.`)).toEqual({
          ok: true,
          value: key,
        });
      }),
    );
  });

  it('survives being typed over in capitals and with spaces', () => {
    const typed =
      writeSecondKey(KEY)
        .toUpperCase()
        .match(/.{1,4}/g)
        ?.join(' ') ?? '';
    expect(findSecondKey(typed)).toEqual({ ok: true, value: KEY });
  });

  it('tells why it is not one', () => {
    const text = writeSecondKey(KEY);
    expect(findSecondKey('')).toEqual({ ok: false, error: 'truncated' });
    expect(findSecondKey('de tweede sleutel')).toEqual({ ok: false, error: 'not-ours' });
    expect(findSecondKey(text.slice(0, -9))).toEqual({ ok: false, error: 'truncated' });
    expect(findSecondKey(text.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')))).toMatchObject({
      ok: false,
    });
    expect(findSecondKey(writeSecondKey({ ...KEY, networkName: '' }))).toEqual({
      ok: false,
      error: 'not-valid',
    });
    expect(findSecondKey(writeSecondKey({ ...KEY, deleteAfter: '2027-02-31' }))).toEqual({
      ok: false,
      error: 'not-valid',
    });
  });
});

function bytesOf(base64url: string) {
  const bytes = fromBase64url(base64url);
  if (bytes === null) throw new Error('no base64url');
  return bytes;
}
