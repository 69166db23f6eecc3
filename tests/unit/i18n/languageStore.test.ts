import { beforeEach, expect, test, vi } from 'vitest';

import type * as Store from '#i18n/languageStore.ts';
import { textSet } from '#shared/textSet.ts';
import type { Language } from '#shared/Language.ts';

/** A set whose files come when the test says so. */
function heldBack() {
  const waiting: { language: Language; come: () => void; fail: () => void }[] = [];
  const set = textSet<string>(
    (language) =>
      new Promise((resolve, reject) => {
        waiting.push({
          language,
          come: () => {
            resolve({ texts: `in ${language}` });
          },
          fail: () => {
            reject(new Error('not to be had'));
          },
        });
      }),
  );
  return { set, waiting };
}

let chooseLanguage: typeof Store.chooseLanguage;
let languageStore: typeof Store.languageStore;
let loadTexts: typeof Store.loadTexts;

// What is in use stays in use as long as the page; each test has a page of its own.
beforeEach(async () => {
  vi.resetModules();
  ({ chooseLanguage, languageStore, loadTexts } = await import('#i18n/languageStore.ts'));
});

test('texts are there in the language on screen, and no other was fetched', async () => {
  const { set, waiting } = heldBack();
  const loading = loadTexts(set);
  waiting[0]?.come();
  await loading;
  expect(set.in('nl')).toBe('in nl');
  expect(waiting).toHaveLength(1);
  expect(() => set.in('en')).toThrow('before they were loaded');
});

test('another language comes on screen when all its texts are there, not earlier', async () => {
  const one = await loaded();
  const other = await loaded();
  const choosing = chooseLanguage('en');
  one.waiting.at(-1)?.come();
  await Promise.resolve();
  expect(languageStore.getState().language).toBe('nl');
  other.waiting.at(-1)?.come();
  await choosing;
  expect(languageStore.getState()).toEqual({ language: 'en', notLoaded: null });
});

test('where it cannot be loaded the present language stays, and it is known which one did not come', async () => {
  const { waiting } = await loaded();
  const choosing = chooseLanguage('en');
  waiting.at(-1)?.fail();
  await choosing;
  expect(languageStore.getState()).toEqual({ language: 'nl', notLoaded: 'en' });
  const again = chooseLanguage('en');
  waiting.at(-1)?.come();
  await again;
  expect(languageStore.getState()).toEqual({ language: 'en', notLoaded: null });
});

test('a set that comes into use while another language is on its way comes in that one too', async () => {
  const { waiting } = await loaded();
  const choosing = chooseLanguage('en');
  const late = heldBack();
  const loading = loadTexts(late.set);
  waiting.at(-1)?.come();
  late.waiting[0]?.come();
  await loading;
  expect(languageStore.getState().language).toBe('nl');
  late.waiting.at(-1)?.come();
  await choosing;
  expect(languageStore.getState().language).toBe('en');
  expect(late.set.in('en')).toBe('in en');
});

test('the language chosen last is the one that comes', async () => {
  const { waiting } = await loaded();
  const choosing = chooseLanguage('en');
  await chooseLanguage('nl');
  waiting.at(-1)?.come();
  await choosing;
  expect(languageStore.getState().language).toBe('nl');
});

/** In use, in Dutch. */
async function loaded() {
  const held = heldBack();
  const loading = loadTexts(held.set);
  held.waiting[0]?.come();
  await loading;
  return held;
}
