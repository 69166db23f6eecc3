import { describe, expect, test } from 'vitest';

import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';

describe('random bytes', () => {
  test('are as many as asked, and others each time', () => {
    expect(webRandomBytes(16)).toHaveLength(16);
    expect(webRandomBytes(16)).not.toEqual(webRandomBytes(16));
  });
});

describe('the digest', () => {
  test('is SHA-256', async () => {
    const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'; // FIPS 180-2, B.1
    expect(Buffer.from(await webDigest(new TextEncoder().encode('abc'))).toString('hex')).toBe(ofAbc);
  });

  test('is the same as the one the tests use', async () => {
    const bytes = seededRandomBytes(26)(1000);
    expect(await webDigest(bytes)).toEqual(await nodeDigest(bytes));
  });
});
