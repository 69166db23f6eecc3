import type { PassphraseAdvice } from '#ports/PassphraseAdvice.ts';
import { ok } from '#shared/Result.ts';

/** Of two minds only: the estimator itself has tests of its own, and takes a while to load. */
export const adviceForTests: PassphraseAdvice = {
  propose: (language) =>
    Promise.resolve(ok(language === 'nl' ? 'banaan stoel regen wolk trein' : 'crane slush plow dune ivory')),
  rate: (passphrase) => Promise.resolve(passphrase.split(' ').length < 4 ? 'easy-to-guess' : 'hard-to-guess'),
};
