import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { idBytes, idOfBytes, isId, newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';

describe('an identifier', () => {
  test('carries the 128 random bits it was made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (array) => {
        const bytes = new Uint8Array(array);
        const id = newId<'round'>(() => bytes);
        expect(isId(id)).toBe(true);
        expect(idBytes(id)).toEqual(bytes);
        expect(idOfBytes<'round'>(bytes)).toBe(id);
      }),
      { seed: 3 },
    );
  });

  test('is another one each time', () => {
    const randomBytes = seededRandomBytes(4);
    const ids = Array.from({ length: 100 }, () => newId<'response'>(randomBytes));
    expect(new Set(ids).size).toBe(100);
  });

  test('is nothing but 22 canonical base64url characters', () => {
    for (const other of [
      '',
      'A'.repeat(21),
      'A'.repeat(23),
      `${'A'.repeat(21)}B`,
      `${'A'.repeat(21)}=`,
      7,
      null,
    ]) {
      expect(isId(other)).toBe(false);
    }
  });

  test('has exactly 16 bytes', () => {
    expect(() => idOfBytes(new Uint8Array(15))).toThrow(RangeError);
  });
});
