import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { spssValueLabel, spssVariableLabel } from '#research/dataset/spssLabel.ts';

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

describe.each([
  ['a variable', spssVariableLabel, 255],
  ['a value', spssValueLabel, 120],
])('the label of %s for SPSS', (_, label, most) => {
  it('is cut between two characters, at the last one that fits', () => {
    expect(label('x'.repeat(most + 1))).toBe('x'.repeat(most));
    expect(label(`x${'ë'.repeat(most)}`)).toBe(`x${'ë'.repeat(Math.floor((most - 1) / 2))}`);
    expect(label('\u{1F469}'.repeat(most))).toBe('\u{1F469}'.repeat(Math.floor(most / 4)));
  });

  it('stays on one line', () => {
    expect(label(' Regel één.\r\n\tRegel\u2028twee.\0 ')).toBe('Regel één. Regel twee.');
  });

  it('is the beginning of the text and fits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
        const shown = label(text);
        expect(bytes(shown)).toBeLessThanOrEqual(most);
        expect(
          text
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim()
            .startsWith(shown),
        ).toBe(true);
      }),
    );
  });
});
