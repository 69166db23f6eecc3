import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { plainName } from '#shared/plainName.ts';

describe('a plain name', () => {
  it.each([
    ['an accent as a character of its own', 'Reu\u0308nie', 'Reünie'],
    ['a space that does not break', 'Taal\u00a0in\u202felk vak', 'Taal in elk vak'],
    ['doubled spaces and spaces around it', '  Taal   in elk vak ', 'Taal in elk vak'],
    ['tabs and line ends', 'Taal\tin\r\nelk vak\n', 'Taal in elk vak'],
    ['only white space', ' \u3000\t', ''],
    ['the marks of a sentence it was copied from', '\u2068Reünie\u2069', 'Reünie'],
    [
      'marks of direction between its characters',
      '\u202eTaal \u200f\u200e \u061cu\u200e\u0308\u202c',
      'Taal ü',
    ],
  ])('is the same with %s', (_, typed, plain) => {
    expect(plainName(typed)).toBe(plain);
  });

  it('keeps an emoji of several characters whole', () => {
    expect(plainName('Team \u{1F469}\u{1F3FD}\u200d\u{1F3EB}')).toBe(
      'Team \u{1F469}\u{1F3FD}\u200d\u{1F3EB}',
    );
  });

  const anyName = fc.string({
    unit: fc.oneof(fc.constantFrom(' ', '\u00a0', '\t', 'u\u0308', 'ü', '\u0308', '\u2000', 'K'), {
      arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      weight: 1,
    }),
  });

  it('is plain already, whatever the name was', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const plain = plainName(name);
        expect(plainName(plain)).toBe(plain);
        expect(plain).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
      }),
    );
  });

  it('is the same for every spelling of the same letters and spaces', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom('NFC', 'NFD'), (name, form) => {
        const respelt = ` ${name.normalize(form).replaceAll(' ', ' \u00a0')}\n`;
        expect(plainName(respelt)).toBe(plainName(name));
      }),
    );
  });
});
