import { describe, expect, it } from 'vitest';

import { lookAlikes } from '#shared/lookAlikes.ts';

describe('names that look alike', () => {
  it.each([
    ['capitals', 'Taal in elk vak', 'Taal In Elk Vak'],
    ['a character without width', 'Noord', 'No\u200bord'],
    ['a soft hyphen', 'Samenwerking', 'Samen\u00adwerking'],
    ['a mark of direction', 'Noord', '\u200eNoord'],
    ['the form of a hyphen', 'Oost-West', 'Oost\u2011West'],
    ['the form of an apostrophe', "'s-Hertogenbosch", '’s-Hertogenbosch'],
    ['a letter of another width', 'Noord', 'Ｎoord'],
  ])('differ in %s', (_, one, other) => {
    expect(lookAlikes([one, 'Zuid', other])).toEqual([[one, other]]);
  });

  it('are told once, and only with another spelling', () => {
    expect(lookAlikes(['a', 'b', 'A', 'a', 'B'])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
    expect(lookAlikes(['Noord', 'Noord 2', 'Noord', 'Zuid'])).toEqual([]);
  });
});
