import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeText } from '#shared/decodeText.ts';

describe('the text of a file', () => {
  it.each(['utf8', 'utf16le'] as const)('is read in %s, with and without a byte order mark', (encoding) => {
    for (const text of ['{"format": "é"}', 'Taal \u{1F469}']) {
      expect(decodeText(Buffer.from(text, encoding))).toBe(text);
      expect(decodeText(Buffer.from(`\ufeff${text}`, encoding))).toBe(text);
    }
  });

  it('is read in UTF-16 of the other order', () => {
    const bytes = Buffer.from('\ufeffTaal', 'utf16le').swap16();
    expect(decodeText(bytes)).toBe('Taal');
    expect(decodeText(bytes.subarray(2))).toBe('Taal');
  });

  it('is some text, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(typeof decodeText(bytes)).toBe('string');
      }),
    );
  });
});
