import { describe, expect, test } from 'vitest';

import { type Language, LANGUAGES } from '#shared/Language.ts';
import { everyMessage, everyTextFile, gatheredBy } from './everyMessage.ts';

const files = await everyTextFile();
const messages = await everyMessage();

/** The same word in both languages. */
const SAME_IN_BOTH = [
  'codebookFile.nl.code',
  'codebookFile.nl.items',
  'codebookFile.nl.label',
  'codebookTable.nl.heading.1',
  'codebookTable.nl.heading.3',
  'codebookTable.nl.kinds.coded',
  'countedScreen.nl.code',
  'coverage.nl.instrument',
  'coverage.nl.oneOf',
  'datasetScreen.nl.fileName',
  'datasetScreen.nl.stop',
  'dialogueArea.nl.plan',
  'frame.nl.privacy',
  'inviteByEmail.nl.emailTitle',
  'inviteByPoster.nl.posterTitle',
  'methodsNote.nl.figuresHeading.1',
  'methodsNote.nl.figuresHeading.4',
  'methodsNote.nl.figuresHeading.5',
  'methodsNote.nl.figuresHeading.6',
  'methodsNote.nl.figuresHeading.7',
  'methodsNote.nl.figuresHeading.8',
  'methodsNote.nl.items',
  'methodsNote.nl.itemsHeading.0',
  'methodsNote.nl.itemsHeading.1',
  'missingAnswers.nl.gretl',
  'missingAnswers.nl.r',
  'picture.nl.code',
  'picture.nl.meanIn',
  'picture.nl.radar',
  'picture.nl.schoolYear',
  'picture.nl.views.radar',
  'receipt.nl.code',
  'statementScreen.nl.privacyTitle',
];

// Words that one language has and the other does not.
const ENGLISH =
  /(?<!\p{L})(the|and|of the|with|answers?|editions?|rounds?|networks?|members?|spread|mean|device)(?!\p{L})/iu;
const DUTCH =
  /(?<!\p{L})(het|een|van|niet|wordt|deze|antwoorden|editie|ronde|netwerken|leden|gemiddelde|apparaat)(?!\p{L})/iu;

describe('every message', () => {
  test('is written cleanly: no space too many, nothing left empty or undefined', () => {
    const untidy = messages.filter(
      ({ path, text }) =>
        text.trim() !== text ||
        text === '' ||
        /[^\S\n]{2}|\n{3}|\s[,;:.?!](?!\p{L})|NaN|\[object/u.test(text) ||
        // A figure of reliability is said to be undefined: there it is a word of the field.
        (text.includes('undefined') && !path.startsWith('methodsNote.')),
    );
    expect(untidy.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('is there in both languages, and not the same in both', () => {
    const dutch = textsByPath('nl');
    const english = textsByPath('en');
    expect([...dutch.keys()]).toEqual([...english.keys()]);
    const same = [...dutch].filter(([path, texts]) => texts.join() === english.get(path)?.join());
    expect(same.map(([path]) => path.replace('.', '.nl.')).toSorted()).toEqual(SAME_IN_BOTH);
  });

  test('has no word of the other language in it', () => {
    const mixed = messages.filter(({ language, text }) => (language === 'nl' ? ENGLISH : DUTCH).test(text));
    expect(mixed.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('addresses Dutch readers as je and jullie, never as u', () => {
    const formal = messages.filter(
      ({ language, text }) => language === 'nl' && /(?<!\p{L})(u|uw)(?!\p{L})/iu.test(text),
    );
    expect(formal.map(({ path }) => path)).toEqual([]);
  });
});

describe('every file of texts', () => {
  test('is there in every language, with the same names in it', () => {
    const namesIn = (language: Language) =>
      files
        .filter((file) => file.language === language)
        .map(({ name, exports }) => `${name}: ${Object.keys(exports).join(', ')}`)
        .toSorted();
    expect(namesIn('nl').length).toBeGreaterThan(50);
    for (const language of LANGUAGES) expect(namesIn(language)).toEqual(namesIn('nl'));
  });

  test('is gathered by exactly one other, under its own name', () => {
    const gathered = files.flatMap((file) =>
      Object.entries(gatheredBy(file) ?? {}).map(([name, texts]) => ({ name, texts })),
    );
    const groups = files
      .filter((file) => gatheredBy(file) === undefined)
      .flatMap(({ exports }) => Object.entries(exports));
    const astray = groups.filter(
      ([name, texts]) => gathered.filter((one) => one.name === name && one.texts === texts).length !== 1,
    );
    expect(astray.map(([name]) => name)).toEqual([]);
    expect(gathered).toHaveLength(groups.length);
  });
});

test('the reading finds what it looks for', () => {
  expect('Editie 1, edition 2').toMatch(ENGLISH);
  expect('Edition 1, een ronde').toMatch(DUTCH);
  expect('editie en spreiding').not.toMatch(ENGLISH);
});

function textsByPath(language: Language): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const message of messages) {
    if (message.language !== language) continue;
    const path = message.path.replace(`.${language}`, '');
    texts.set(path, [...(texts.get(path) ?? []), message.text]);
  }
  return texts;
}
