import { describe, expect, test } from 'vitest';

import { isolatingNames } from '#shared/isolated.ts';
import { textSet } from '#shared/textSet.ts';
import { everyTextFile, gatheredBy } from './everyMessage.ts';

const NAMES = ['רשת 7', 'شبكة', '\u202eTaal', 'Taal\u2069'];

/** Whoever asks for texts gets them from a set; so does this test. */
const sets = await Promise.all(
  (await everyTextFile()).flatMap((file) => {
    const texts = gatheredBy(file);
    return texts === undefined ? [] : [throughASet(file.name, file.language, texts)];
  }),
);

async function throughASet(name: string, language: 'nl' | 'en', texts: object) {
  const set = textSet(() => Promise.resolve({ texts }));
  await set.load(language);
  return { path: `${name}.${language}`, texts: set.in(language), bare: texts };
}

describe('a name in a sentence moves none of the words beside it', () => {
  test.each(NAMES)('%j, in every text that takes one', (name) => {
    const sentences = sets.flatMap(({ path, texts, bare }) => sentencesWith(name, texts, bare, path));
    // A name of a network, a round, a file, an office, an instrument, a dimension, a role, a plan.
    expect(sentences.length).toBeGreaterThan(250);
    expect(sentences.filter(({ sentence }) => !isolates(sentence, name)).map(({ path }) => path)).toEqual([]);
  });

  test('those of the round, the picture and the office are among them', () => {
    const paths = sets.flatMap(({ path, texts, bare }) => sentencesWith('רשת', texts, bare, path));
    const known = ['inviteByLink.qrLabel', 'picture.pictureTitle', 'waysToSend.subject', 'coverage.round'];
    expect(known.filter((end) => !paths.some(({ path }) => path.endsWith(end)))).toEqual([]);
  });

  test('the test finds a text that does not', () => {
    const bare = { title: (name: string) => `${name}: 3` };
    expect(sentencesWith('רשת', bare, bare, '').every(({ sentence }) => isolates(sentence, 'רשת'))).toBe(
      false,
    );
    const texts = isolatingNames(bare);
    expect(sentencesWith('רשת', texts, bare, '').every(({ sentence }) => isolates(sentence, 'רשת'))).toBe(
      true,
    );
  });
});

interface Sentence {
  readonly path: string;
  readonly sentence: string;
}

/** What the functions among the texts say of a name; `bare` tells how much they take. */
function sentencesWith(name: string, texts: unknown, bare: unknown, path: string): readonly Sentence[] {
  if (typeof texts === 'function' && typeof bare === 'function') {
    const sentence = said(
      texts as Wording,
      Array.from({ length: bare.length }, () => name),
    );
    return sentence?.includes(name.replace('\u2069', '')) === true ? [{ path, sentence }] : [];
  }
  if (typeof texts !== 'object' || texts === null) return [];
  const within = bare as Readonly<Record<string, unknown>>;
  return Object.entries(texts).flatMap(([key, inner]) =>
    sentencesWith(name, inner, within[key], `${path}.${key}`),
  );
}

type Wording = (...about: readonly string[]) => unknown;

/** Nothing where it takes figures only. */
function said(wording: Wording, about: readonly string[]): string | null {
  try {
    const sentence = wording(...about);
    return typeof sentence === 'string' ? sentence : null;
  } catch {
    return null;
  }
}

/** Whether the name stands between its marks wherever it stands, and no mark is without its other. */
function isolates(sentence: string, name: string): boolean {
  const shown = name.replace('\u2069', '');
  const rest = sentence.replaceAll(`\u2068${shown}\u2069`, '');
  return !rest.includes(shown) && !/[\u2066-\u2069\u202e]/u.test(rest);
}
