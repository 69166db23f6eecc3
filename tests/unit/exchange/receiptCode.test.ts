import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { receiptCode } from '#exchange/receiptCode.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';

describe('the code on a receipt', () => {
  it('is the first eight base32 characters of the SHA-256 of what was sealed', async () => {
    // SHA-256 of "abc" begins with ba 78 16 bf 8f, which RFC 4648 writes as XJ4B NP4P.
    expect(await receiptCode(new Uint8Array([0x61, 0x62, 0x63]), nodeDigest)).toBe('XJ4B NP4P');
  });

  it('is always two groups of four that nobody misreads, the same for the same message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 128 }), async (bytes) => {
        const sealed = new Uint8Array(bytes);
        const code = await receiptCode(sealed, nodeDigest);
        expect(code).toMatch(/^[A-Z2-7]{4} [A-Z2-7]{4}$/);
        expect(await receiptCode(sealed.slice(), nodeDigest)).toBe(code);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
