import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';

import type { PassphraseRating } from '#ports/PassphraseAdvice.ts';
import { drawWords } from '#shared/drawWords.ts';
import type { Language } from '#shared/Language.ts';
import type { RandomBytes } from '#shared/ports.ts';
import { dutchWords } from './dutchWords.ts';

/**
 * The fewest guesses that a passphrase has to take. At the cost of Argon2id here a large graphics card makes about 2,000
 * guesses a second: for these it would be busy for some fifteen years.
 */
const GUESSES_MIN = 1e12;

const WORDS_PROPOSED = 5;

// The long list of the EFF (CC BY 3.0 US), as the estimator has it; for whoever's language has no list of its own too.
// By all of either a proposal takes more than 1e16 guesses.
const ENGLISH_WORDS = common['diceware-common'];
const WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = { nl: dutchWords };

const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...dutch, 'words-nl': [...dutchWords] },
  graphs: adjacencyGraphs,
  // Both bound the work: what is this long is hard to guess by its beginning, or not at all.
  maxLength: 48,
  l33tMaxSubstitutions: 4,
});

/** Whether it takes too few guesses of somebody who knows the words, names, passwords and habits that people use. */
export function ratePassphrase(passphrase: string): PassphraseRating {
  const { guesses } = estimator.check(passphrase.normalize('NFKC'));
  return guesses < GUESSES_MIN ? 'easy-to-guess' : 'hard-to-guess';
}

/** Five words of a published list. */
export function proposePassphrase(language: Language, randomBytes: RandomBytes): string {
  return drawWords(WORDS[language] ?? ENGLISH_WORDS, WORDS_PROPOSED, randomBytes);
}
