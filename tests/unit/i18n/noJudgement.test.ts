import { describe, expect, test } from 'vitest';

import { judgementsIn } from '#tests/support/judgementWords.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { everyMessage, messagesIn } from './everyMessage.ts';

const messages = await everyMessage();

describe('no text of the product passes a judgement', () => {
  test('in any message, in either language', () => {
    const judging = messages.flatMap(({ path, text }) =>
      judgementsIn(text).map((word) => `${path}: ${word}`),
    );
    expect(judging).toEqual([]);
  });

  test('in the names, descriptions and questions that come with the instrument; its items are exempt', () => {
    const { title, provenance, sides, dimensions, roles } = srtInstrument;
    const texts = [
      title,
      provenance,
      ...sides.map(({ name }) => name),
      ...dimensions.flatMap(({ name, description, prompts }) => [name, description, ...prompts]),
      ...roles.map(({ name }) => name),
    ].flatMap((text) => Object.values(text));
    expect(texts.length).toBeGreaterThan(2 * dimensions.length);
    expect(texts.flatMap((text) => judgementsIn(text))).toEqual([]);
  });
});

describe('the reading itself', () => {
  test('comes past every file, both languages, lists, parts and functions', () => {
    const paths = messages.map(({ path }) => path);
    expect(messages.length).toBeGreaterThan(600);
    expect(paths).toContain('welcomeScreen.nl.consent');
    expect(paths).toContain('questionsScreen.en.progress');
    expect(paths).toContain('networkForm.nl.kinds.2');
    expect(paths).toContain('statementScreen.en.privacy.0.text');
    // What is said of an instrument file that cannot be used is text too.
    expect(paths.filter((path) => path.startsWith('faultSentences.')).length).toBeGreaterThan(50);
  });

  test.each([
    ['Dit netwerk heeft een goede score.', ['goede', 'score']],
    ['Scores', ['Scores']],
    ['Een topscore, een rapportcijfer en de cijfers', ['topscore', 'rapportcijfer', 'cijfers']],
    ['Verbeterpunten: zwakke kanten', ['Verbeterpunten', 'zwakke']],
    ['ruim onvoldoende, onder de norm', ['onvoldoende', 'norm']],
    ['A strong network; the others can improve.', ['strong', 'improve']],
    ['Top grade, above target', ['Top', 'grade', 'target']],
    ['High-performers', ['High-performers']],
  ])('catches %s', (text, words) => {
    expect(judgementsIn(text).toSorted()).toEqual(words.toSorted());
  });

  test.each([
    'Sluit de ronde voorgoed, onder normale omstandigheden, zonder doel',
    'Stop here; the topic stays the same, and so does the upper half.',
    'Goedemiddag, dit is versterkt.',
  ])('lets %s pass', (text) => {
    expect(judgementsIn(text)).toEqual([]);
  });

  test('finds a word that only shows at a certain figure, and a message that throws', () => {
    const planted = {
      lists: [{ text: (count: number) => (count === 1 ? 'één verbeterpunt' : `${count} punten`) }],
    };
    const texts = messagesIn(planted, 'planted', 'nl').map(({ text }) => text);
    expect(texts.flatMap((text) => judgementsIn(text))).toEqual(['verbeterpunt']);
    const throwing = (count: number) => `${count.toFixed(count - 1)} leden`;
    expect(() => messagesIn({ throwing }, 'planted', 'nl')).toThrow('planted.throwing throws for 0');
  });
});
