import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readSealedFile, writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import v1 from '#tests/fixtures/exchange/v1.json';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealed } from '#tests/support/sealingExamples.ts';

const randomBytes = seededRandomBytes(70);
const handedIn = await Promise.all(
  [1, 2, 3, 4].map((d1) =>
    sealed({ responseId: newId(randomBytes), revision: 0, role: null, answers: { d1 } }),
  ),
);
const [text = ''] = handedIn.map((bytes) => writeSealedText(bytes));
const file = writeSealedFile(handedIn);

/** A file of ours with other entries in it. */
function fileOf(responses: unknown, version = 1): string {
  return JSON.stringify({ srt: 'sealed-responses', version, responses });
}

describe('a file of sealed responses', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(handedIn), (some) => {
        expect(readSealedFile(writeSealedFile(some))).toEqual({ sealed: some, refused: [] });
      }),
      { seed: 71 },
    );
  });

  test('kept from version 1 still opens, and is written the same today', () => {
    const { sealed: found, refused } = readSealedFile(v1.file);
    expect(refused).toEqual([]);
    expect(found.map(toBase64url)).toEqual(v1.sealed);
    expect(writeSealedFile(found)).toBe(v1.file);
  });

  test('may have been laid out anew by a person or an editor', () => {
    const laidOut = JSON.stringify(JSON.parse(file), null, 2).replaceAll('\n', '\r\n');
    expect(readSealedFile(laidOut)).toEqual({ sealed: handedIn, refused: [] });
  });

  test('gives each response once', () => {
    expect(readSealedFile(fileOf([text, text])).sealed).toEqual([handedIn[0]]);
  });

  test('has its entries refused one by one', () => {
    const entries = [`${text.slice(0, -2)}AA`, text.slice(0, 50), text, 'welkom', 5, null, { text }];
    expect(readSealedFile(fileOf(entries))).toEqual({
      sealed: [handedIn[0]],
      refused: ['altered', 'truncated', 'not-ours', 'not-ours', 'not-ours', 'not-ours'],
    });
  });
});

describe('a file is refused as a whole', () => {
  test.each([
    ['not-ours', 'Beste collega'],
    ['not-ours', '{}'],
    ['not-ours', 'null'],
    ['not-ours', '{"srt":"backup","version":1}'],
    ['not-ours', '['.repeat(100_000)],
    ['unknown-version', fileOf([text], 2)],
    ['altered', fileOf(text)],
    ['altered', fileOf(undefined)],
    ['truncated', file.slice(0, -1)],
    ['truncated', file.slice(0, 10)],
    ['truncated', ''],
    ['too-large', `${file}${' '.repeat(10_000_000)}`],
    ['too-large', fileOf(Array.from({ length: 10_001 }, () => ''))],
  ])('%s: %.40s', (refusal, some) => {
    expect(readSealedFile(some)).toEqual({ sealed: [], refused: [refusal] });
  });
});
