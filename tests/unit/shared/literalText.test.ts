import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { literalText } from '#shared/literalText.ts';
import { spreadsheetText } from '#shared/spreadsheetText.ts';
import { LOOK_LIKE_OTHERS } from '#tests/support/lookLikeOthers.ts';

// Whether a spreadsheet sees it so too: see tests/statistics/spreadsheets.test.ts.
describe('a text in a file for a spreadsheet', () => {
  it.each(LOOK_LIKE_OTHERS)('%j gets an apostrophe, because it would become something else', (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  it.each([
    ...['', 'Netwerk 1', 'De Linde', '3-4 groep', 'groep 3/4', 'VO 3', 'x', 'mei', 'Maart', '#samen'],
    ...['2026-2027', '1.0.0', "'007", "'s-Hertogenbosch", 'Waarheid', 'Truefriends 2'],
  ])('%j stays as it is', (text) => {
    expect(literalText(text)).toBe(text);
  });

  it('is never a formula, and gains at most one apostrophe more', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('=+-@;,\t"a 3.mei')) }), (text) => {
        const safe = spreadsheetText(text);
        expect([safe, `'${safe}`]).toContain(literalText(text));
      }),
    );
  });
});
