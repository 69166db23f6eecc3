import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BASE32_TEXT, BASE64URL_TEXT } from '#exchange/checkedText.ts';
import { readSealedText, writeSealedBlock, writeSealedText } from '#exchange/sealedText.ts';
import { fromBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import v1 from '#tests/fixtures/exchange/v1.json';
import v2 from '#tests/fixtures/exchange/v2.json';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealed } from '#tests/support/sealingExamples.ts';

const bytes = await sealed({
  responseId: newId(seededRandomBytes(60)),
  revision: 0,
  role: null,
  answers: { d1: 1 },
});
const text = writeSealedText(bytes);

describe('the text of a sealed response', () => {
  test('gives it back, however long it is', () => {
    const anySealed = fc
      .uint8Array({ minLength: 16, maxLength: 4096 - 52, size: 'max' })
      .map((ciphertext): Bytes => new Uint8Array([...bytes.subarray(0, 52), ...ciphertext]));
    fc.assert(
      fc.property(anySealed, (some) => {
        expect(readSealedText(writeSealedText(some))).toEqual({ ok: true, value: some });
      }),
      { seed: 61, numRuns: 50 },
    );
  });

  test('holds nothing that a program escapes, adorns or turns into something else', () => {
    expect(text).toMatch(/^[a-z2-7]+$/);
  });

  test('is read in any case', () => {
    const anyCase = [...text].map((letter, at) => (at % 3 === 0 ? letter.toUpperCase() : letter)).join('');
    for (const written of [text.toUpperCase(), anyCase])
      expect(readSealedText(written)).toEqual({ ok: true, value: bytes });
  });

  test.each([
    ['version 1', v1, BASE64URL_TEXT],
    ['version 2', v2, BASE32_TEXT],
  ])('is the text that docs/formats.md describes, %s', (_version, kept, form) => {
    expect(kept.sealed.map((sealedThen) => writeSealedText(bytesOf(sealedThen), form))).toEqual(kept.texts);
    expect(kept.texts.map(readSealedText)).toEqual(
      kept.sealed.map((sealedThen) => ({ ok: true, value: bytesOf(sealedThen) })),
    );
  });

  test('cut short anywhere is truncated', () => {
    for (let length = 0; length < text.length; length += 1)
      expect(readSealedText(text.slice(0, length))).toEqual({ ok: false, error: 'truncated' });
  });

  test.each([
    ['altered', `${text} `],
    ['altered', `${text.slice(0, 20)}+${text.slice(21)}`],
    ['altered', `${text.slice(0, 20)}8${text.slice(21)}`],
    ['altered', `${text.slice(0, 20)}${text.charAt(21)}${text.charAt(20)}${text.slice(22)}`],
    ['not-ours', 'SRT'],
    ['not-ours', writeSealedText(new TextEncoder().encode('iets anders'))],
    ['unknown-version', writeSealedText(bytes.with(3, 2))],
    ['truncated', writeSealedText(bytes.slice(0, 60))],
  ])('is refused as %s: %s', (error, some) => {
    expect(readSealedText(some)).toEqual({ ok: false, error });
  });
});

describe('the block for an e-mail', () => {
  const block = writeSealedBlock(bytes);

  test('is the text in lines of at most 64 characters, between lines in both languages', () => {
    const lines = block.trimEnd().split('\n');
    expect(lines.map(({ length }) => length).filter((length) => length > 64)).toEqual([]);
    expect(lines[0]).toMatch(/verzegelde antwoorden .* sealed answers/);
    expect(lines.at(-1)).toMatch(/einde .* end/);
    expect(lines.slice(1, -1).join('')).toBe(text);
  });

  test('is the one kept from version 2', () => {
    expect(writeSealedBlock(bytesOf(v2.sealed[0] ?? '')).split('\n')).toEqual(v2.block);
  });
});

function bytesOf(base64url: string): Bytes {
  const some = fromBase64url(base64url);
  if (some === null) throw new Error(`no base64url: ${base64url}`);
  return some;
}
