import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type EditionCheck, hashEditionCheck } from '#aggregation/EditionCheck.ts';
import { countedMarks } from '#exchange/countedMark.ts';
import { findEditionCheck, writeEditionCheck } from '#exchange/editionCheckText.ts';
import { fromBase32 } from '#shared/base32.ts';
import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import { idOfBytes, type RoundId } from '#shared/Id.ts';
import v2 from '#tests/fixtures/exchange/edition-check-v2.json';
import { nodeDigest } from '#tests/support/fixedPorts.ts';

const bytesOf = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => new Uint8Array(bytes));

const checks: fc.Arbitrary<EditionCheck> = fc
  .record({
    id: bytesOf(16),
    number: fc.integer({ min: 1, max: 0xffff }),
    contents: bytesOf(32).map(toBase64url),
    counted: fc.uniqueArray(bytesOf(16).map(toBase64url), { maxLength: 40 }).map((marks) => marks.sort()),
  })
  .map(({ id, ...check }) => ({ roundId: idOfBytes<'round'>(id), ...check }));

const written = { ...v2.check, roundId: v2.check.roundId as RoundId };

describe('the check of an edition that was written once', () => {
  it('keeps opening, is written the same today, and in the bytes that docs/formats.md describes', () => {
    expect(findEditionCheck(v2.text)).toEqual({ ok: true, value: written });
    expect(writeEditionCheck(written)).toBe(v2.text);
    expect(Buffer.from(fromBase32(v2.text) ?? []).toString('hex')).toBe(v2.bytes.join(''));
  });

  it('is of what was sealed, and comes to the hash of the edition', async () => {
    const sealed = v2.sealed.map((text) => fromBase64url(text) ?? new Uint8Array());
    expect(await countedMarks(sealed, nodeDigest)).toEqual(v2.check.counted);
    expect(toBase64url(await hashEditionCheck(written, nodeDigest))).toBe(v2.hash);
  });
});

describe('the check of an edition as text', () => {
  it('is read back as it was written, in a link too', () => {
    fc.assert(
      fc.property(checks, (check) => {
        const text = writeEditionCheck(check);
        expect(findEditionCheck(text)).toEqual({ ok: true, value: check });
        expect(findEditionCheck(`Kijk hier:\nhttps://srt.example/#/edition/${text}.`)).toEqual({
          ok: true,
          value: check,
        });
      }),
    );
  });

  it('is refused where it is cut short, altered, of something else or of no edition', () => {
    expect(findEditionCheck(v2.text.slice(0, -9))).toEqual({ ok: false, error: 'truncated' });
    expect(findEditionCheck(v2.text.replace('aawrw', 'aawrv'))).toEqual({ ok: false, error: 'altered' });
    expect(findEditionCheck('telt het mee?')).toEqual({ ok: false, error: 'not-ours' });
    const [first = '', second = ''] = written.counted;
    for (const other of [
      { number: 0 },
      { counted: [second, first] },
      { counted: [first, first] },
      { counted: [first, second.slice(0, -2)] },
      { contents: 'AAAA', counted: [] },
    ]) {
      expect(findEditionCheck(writeEditionCheck({ ...written, ...other }))).toEqual({
        ok: false,
        error: 'not-valid',
      });
    }
  });
});
