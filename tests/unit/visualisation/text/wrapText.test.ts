import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textWidth } from '#visualisation/text/textWidth.ts';
import { wrapText } from '#visualisation/text/wrapText.ts';

const arbitraryText = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }), { maxLength: 8 })
  .map((words) => words.join(' '));

describe('wrapping a label', () => {
  it('breaks at words into lines of about the same length', () => {
    expect(wrapText('Verbondenheid en gelijkwaardigheid', 12)).toEqual([
      'Verbondenheid en',
      'gelijkwaardigheid',
    ]);
    expect(wrapText('een twee drie vier', 8)).toEqual(['een twee', 'drie vier']);
  });

  it('keeps a word whole even where it is wider than the line, unless told to break it', () => {
    expect(wrapText('Praktijkintegratie', 4)).toEqual(['Praktijkintegratie']);
    expect(wrapText('Praktijkintegratie', 4).join('')).toBe('Praktijkintegratie');
    expect(wrapText('Praktijkintegratie', 4, 'break').length).toBeGreaterThan(1);
  });

  it('never loses or cuts a character, whatever the text and the width', () => {
    fc.assert(
      fc.property(arbitraryText, fc.integer({ min: 2, max: 30 }), fc.boolean(), (text, width, breaks) => {
        const lines = wrapText(text, width, breaks ? 'break' : 'whole');
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        if (breaks) for (const line of lines) expect(isNarrow(line, width)).toBe(true);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('isolates a name in every line it comes to stand in, since each is drawn by itself', () => {
    const [first, second] = wrapText('\u2068רשת המורים\u2069: 12', 10);
    expect([first, second]).toEqual(['\u2068רשת\u2069', '\u2068המורים\u2069: 12']);
  });

  it('counts an unknown character as a full square and a combining accent as nothing', () => {
    expect(textWidth('漢')).toBeGreaterThanOrEqual(1);
    expect(textWidth('q\u0301')).toBe(textWidth('q'));
  });
});

/** A single character as people see it may be wider than the line: it cannot be broken. */
function isNarrow(line: string, width: number): boolean {
  return textWidth(line) <= width || [...new Intl.Segmenter().segment(line)].length === 1;
}
