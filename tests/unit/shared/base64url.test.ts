import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fromBase64url, isBase64urlOf, toBase64url } from '#shared/base64url.ts';

const bytes = fc.uint8Array({ maxLength: 70 }).map((array) => new Uint8Array(array));

describe('base64url', () => {
  test('writes bytes as Node does', () => {
    fc.assert(
      fc.property(bytes, (original) => {
        expect(toBase64url(original)).toBe(Buffer.from(original).toString('base64url'));
      }),
      { seed: 1 },
    );
  });

  test('reads back every text it writes', () => {
    fc.assert(
      fc.property(bytes, (original) => {
        expect(fromBase64url(toBase64url(original))).toEqual(original);
      }),
      { seed: 2 },
    );
  });

  test('knows one text for the same bytes and refuses the others', () => {
    expect(fromBase64url('AQ')).toEqual(new Uint8Array([1]));
    for (const other of ['AQ==', 'AR', 'A', 'A Q', 'AQ\n', '+/8', 'é'])
      expect(fromBase64url(other)).toBeNull();
  });

  test('tells whether a value is the text of so many bytes', () => {
    expect(isBase64urlOf(32, toBase64url(new Uint8Array(32)))).toBe(true);
    expect(isBase64urlOf(32, toBase64url(new Uint8Array(31)))).toBe(false);
    expect(isBase64urlOf(32, null)).toBe(false);
  });
});
