import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { everyMessage } from '#tests/unit/i18n/everyMessage.ts';
import { boldIn } from './markdown.ts';

const messages = await everyMessage();
const onScreen = new Set(messages.filter(({ language }) => language === 'en').map(({ text }) => text));

test('what docs/a-year.md prints bold is on the screen in just these words', () => {
  const words = boldIn(readFileSync('docs/a-year.md', 'utf8'));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((text) => !onScreen.has(text))).toEqual([]);
});

test('the known gaps of docs/accessibility.md are those of the page in the app', () => {
  const gaps = messages.find(({ path }) => path === 'statementScreen.en.accessibility.2.text')?.text ?? '';
  const page = readFileSync('docs/accessibility.md', 'utf8');
  for (const gap of [
    'independent expert',
    'screen reader every day',
    'has a short description; the figures are in the table and in the CSV file',
  ]) {
    expect(gaps).toContain(gap);
    expect(page).toContain(gap);
  }
});
