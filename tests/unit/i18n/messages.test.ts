import { describe, expect, test } from 'vitest';

import { everyMessage, type Message } from './everyMessage.ts';

const messages = await everyMessage();

/** The same word in both languages. */
const SAME_IN_BOTH = [
  'aboutMessages.nl.privacyTitle',
  'datasetMessages.nl.stop',
  'datasetMessages.nl.fileName',
  'dialogueMessages.nl.plan',
  'invitingMessages.nl.emailTitle',
  'invitingMessages.nl.posterTitle',
  'packagesMessages.nl.instrument',
  'packagesMessages.nl.oneOf',
  'pictureMessages.nl.radar',
  'pictureMessages.nl.views.radar',
  'pictureMessages.nl.schoolYear',
  'pictureMessages.nl.meanIn',
  'receiptMessages.nl.code',
  'shellMessages.nl.privacy',
];

// Words that one language has and the other does not.
const ENGLISH =
  /(?<!\p{L})(the|and|of the|with|answers?|editions?|rounds?|networks?|members?|spread|mean|device)(?!\p{L})/iu;
const DUTCH =
  /(?<!\p{L})(het|een|van|niet|wordt|deze|antwoorden|editie|ronde|netwerken|leden|gemiddelde|apparaat)(?!\p{L})/iu;

describe('every message', () => {
  test('is written cleanly: no space too many, nothing left empty or undefined', () => {
    const untidy = messages.filter(
      ({ text }) =>
        text.trim() !== text ||
        text === '' ||
        /[^\S\n]{2}|\n{3}|\s[,;:.?!](?!\p{L})|undefined|NaN|\[object/u.test(text),
    );
    expect(untidy.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('is there in both languages, and not the same in both', () => {
    const dutch = textsByPath('nl');
    const english = textsByPath('en');
    expect([...dutch.keys()]).toEqual([...english.keys()]);
    const same = [...dutch].filter(([path, texts]) => texts.join() === english.get(path)?.join());
    expect(same.map(([path]) => path.replace('.', '.nl.'))).toEqual(SAME_IN_BOTH);
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

test('the reading finds what it looks for', () => {
  expect('Editie 1, edition 2').toMatch(ENGLISH);
  expect('Edition 1, een ronde').toMatch(DUTCH);
  expect('editie en spreiding').not.toMatch(ENGLISH);
});

function textsByPath(language: Message['language']): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const message of messages) {
    if (message.language !== language) continue;
    const path = message.path.replace(`.${language}`, '');
    texts.set(path, [...(texts.get(path) ?? []), message.text]);
  }
  return texts;
}
