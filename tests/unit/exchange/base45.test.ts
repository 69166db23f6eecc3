import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fromBase45, toBase45 } from '#exchange/base45.ts';
import type { Bytes } from '#shared/ports.ts';

const ascii = (text: string): Bytes => new TextEncoder().encode(text);

describe('base45', () => {
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes and reads the example of RFC 9285: %s', (text, base45) => {
    expect(toBase45(ascii(text))).toBe(base45);
    expect(fromBase45(base45)).toEqual(ascii(text));
  });

  test('gives back any bytes, in characters that a QR code packs two into eleven bits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300, size: 'max' }), (some) => {
        const text = toBase45(new Uint8Array(some));
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]*$/);
        expect(text).toHaveLength(Math.ceil(some.length * 1.5));
        expect(fromBase45(text)).toEqual(new Uint8Array(some));
      }),
      { seed: 70 },
    );
  });

  test('reads no text that it would not have written', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...Array.from('0129AFGWXZ $%:az\n-')), maxLength: 12 });
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = fromBase45(text);
        if (bytes !== null) expect(toBase45(bytes)).toBe(text);
      }),
      { seed: 71, numRuns: 2000 },
    );
  });

  test.each([
    ['a group above 65535', 'GGW'],
    ['a last byte above 255', ':5'],
    ['a character too many', 'BB8B'],
    ['lower case', 'bb8'],
    ['a foreign character', 'BB8é0'],
    ['a line break', 'BB\n8'],
  ])('refuses %s', (_, text) => {
    expect(fromBase45(text)).toBeNull();
  });
});
