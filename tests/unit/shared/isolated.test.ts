import { describe, expect, it, test } from 'vitest';

import { isolated, isolatingNames } from '#shared/isolated.ts';
import { LANGUAGES, localeOf } from '#shared/Language.ts';

const [START, END] = ['\u2068', '\u2069'];
const SHALOM = 'שלום';

describe('a name in a sentence', () => {
  it.each([
    ['Hebrew', SHALOM],
    ['Arabic', 'شبكة'],
    ['presentation forms', '\ufeb3'],
    ['Adlam, beyond the first plane', '\u{1e900}\u{1e901}'],
    ['partly Hebrew', `Taal ${SHALOM} 3`],
    ['a mark from right to left', 'Taal\u200f!'],
    ['an override that is never closed', '\u202eTaal'],
  ])('stands by itself where it turns something: %s', (_, name) => {
    expect(isolated(name)).toBe(`${START}${name}${END}`);
  });

  it.each([
    'Taal in elk vak',
    'Reünie 2026–2027',
    '3-4 (a), “b” … c',

    '⚽️ Team \u{1F469}\u200d\u{1F3EB}',
    '',
  ])('stays as it is where it turns nothing: %s', (name) => {
    expect(isolated(name)).toBe(name);
  });

  it.each([
    ['an isolate that is never closed', '\u2067Taal', 'Taal'],
    ['an end without a start', `Taal${END} \u202e3`, 'Taal \u202e3'],
    ['both the wrong way round', `${END}Taal${START}`, 'Taal'],
    ['one of two that is closed', `${START}a ${START}b${END}`, `a ${START}b${END}`],
  ])('cannot end its own isolation, nor keep what follows in it: %s', (_, name, inside) => {
    expect(isolated(name)).toBe(`${START}${inside}${END}`);
  });

  it('may be isolated already, with other words about it', () => {
    const place = `${isolated(SHALOM)}, 2026–2027`;
    expect(isolated(place)).toBe(`${START}${START}${SHALOM}${END}, 2026–2027${END}`);
  });
});

test('texts isolate what they are given, wherever they stand', () => {
  const texts = isolatingNames({
    plain: 'Netwerken',
    of: (name: string, count: number) => `${name}: ${count}`,
    lists: [{ text: (name: string) => `Met ${name}.` }, 'los'],
  });
  expect(texts.plain).toBe('Netwerken');
  expect(texts.of(SHALOM, 3)).toBe(`${START}${SHALOM}${END}: 3`);
  expect(texts.of('Taal', 3)).toBe('Taal: 3');
  const [first, second] = texts.lists;
  expect(typeof first === 'object' && first.text(SHALOM)).toBe(`Met ${START}${SHALOM}${END}.`);
  expect(second).toBe('los');
});

test('every language on screen is written from left to right, which leaves names in such letters where they stand', () => {
  const letters = LANGUAGES.map((language) => new Intl.Locale(localeOf(language)).maximize().script);
  expect(new Set(letters)).toEqual(new Set(['Latn']));
});
