import { expect, test } from 'vitest';

import { crc32 } from '#exchange/crc32.ts';

test.each([
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ['', 0],
])('the checksum of "%s" is the one in the standard', (text, checksum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum);
});
