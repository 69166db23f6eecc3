import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkCode, typedDigits } from '#exchange/checkCode.ts';
import { fromBase64url } from '#shared/base64url.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import v2 from '#tests/fixtures/exchange/second-key-v2.json';

describe('the check code of a second key', () => {
  it('is what docs/formats.md says', async () => {
    const share = fromBase64url(v2.secondKey.share)!;
    // SHA-256 of the words and this share begins with 99 2c ca 2f, which is 2569849391.
    expect(await checkCode(share, nodeDigest)).toBe('93 91');
  });

  it('has four digits, also where the number has fewer', async () => {
    expect(await checkCode(new Uint8Array(32).fill(59), nodeDigest)).toBe('00 50');
  });

  it('is two groups of two, the same for the same key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (bytes) => {
        const share = new Uint8Array(bytes);
        const code = await checkCode(share, nodeDigest);
        expect(code).toMatch(/^[0-9]{2} [0-9]{2}$/);
        expect(await checkCode(share.slice(), nodeDigest)).toBe(code);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('is hardly ever that of another key', async () => {
    const codes = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        checkCode(
          new Uint8Array(32).map((_, at) => n >> (at % 2 ? 8 : 0)),
          nodeDigest,
        ),
      ),
    );
    // Of 1000 codes drawn from 10,000 some 952 differ.
    expect(new Set(codes).size).toBeGreaterThan(900);
  });
});

describe('what somebody typed of it', () => {
  it.each(['4813', '48 13', ' 48-13 ', '4 8 1 3', '48\u00a013.', '４８１３'])('is read: %j', (typed) => {
    expect(typedDigits(typed)).toBe('4813');
  });

  it('is nothing where there is no digit', () => {
    expect(typedDigits('ja, die heb ik')).toBe('');
  });
});
