import { describe, expect, test } from 'vitest';

import { dutchWords } from '#platform/crypto/dutchWords.ts';
import { proposePassphrase, ratePassphrase } from '#platform/crypto/passphraseAdvice.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';

describe('a passphrase', () => {
  test.each([
    'aaaaaaaaaaaa',
    '123456789012',
    'qwertyuiop[]',
    'wachtwoord123',
    'Welkom2026!!',
    'welkom01welkom01',
    'abcdefghijklmnop',
    'amsterdam rotterdam',
    'summer holiday',
    'netwerk',
    '',
  ])('like %j is easy to guess, however long it is', (passphrase) => {
    expect(ratePassphrase(passphrase)).toBe('easy-to-guess');
  });

  test.each([
    'correct paard batterij nietje',
    'vier groene stoelen op een rij',
    'mijn oma bakt op zondag koekjes',
    'J7#kd9sLq2x!',
  ])('like %j is hard to guess', (passphrase) => {
    expect(ratePassphrase(passphrase)).toBe('hard-to-guess');
  });

  test.each(LANGUAGES)('that is proposed (%s) is five words, and hard to guess', (language) => {
    const randomBytes = seededRandomBytes(2608);
    for (let time = 0; time < 20; time += 1) {
      const proposed = proposePassphrase(language, randomBytes);
      expect(proposed).toMatch(/^[a-z-]+( [a-z-]+){4}$/);
      expect(ratePassphrase(proposed)).toBe('hard-to-guess');
    }
  });
});

test('the Dutch words are plain, each is there once, and five of them are worth 53 bits', () => {
  expect(dutchWords.filter((word) => !/^[a-z]{4,7}$/.test(word))).toEqual([]);
  expect(new Set(dutchWords).size).toBe(dutchWords.length);
  expect(5 * Math.log2(dutchWords.length)).toBeGreaterThan(53);
});
