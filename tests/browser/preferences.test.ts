import { afterEach, expect, test, vi } from 'vitest';

import { preferredLanguage, rememberLanguage } from '#platform/preferences.ts';

const languages = ['nl', 'en'] as const;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('the first visit starts in the first of the browser’s languages that there is', () => {
  expect(preferredLanguage(languages, ['nl-BE', 'en'])).toBe('nl');
  expect(preferredLanguage(languages, ['fr-FR', 'en-GB', 'nl'])).toBe('en');
  expect(preferredLanguage(languages, ['de', 'fr'])).toBe('nl');
  expect(preferredLanguage(languages, [])).toBe('nl');
});

test('the choice made on this device comes first', () => {
  rememberLanguage('en');
  expect(preferredLanguage(languages, ['nl'])).toBe('en');
});

test('a remembered language that there is no more is forgotten', () => {
  rememberLanguage('fy');
  expect(preferredLanguage(languages, ['en'])).toBe('en');
});

test('a browser that keeps nothing is no trouble', () => {
  const refuse = () => {
    throw new DOMException('Access is denied.', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  rememberLanguage('en');
  expect(preferredLanguage(languages, ['nl'])).toBe('nl');
});
