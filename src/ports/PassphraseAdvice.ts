import type { Language } from '#shared/Language.ts';
import type { Result } from '#shared/Result.ts';
import type { CannotCompute } from './PassphraseRefusal.ts';

/** Help with choosing a passphrase for a new file. Files that exist open with the passphrase that they have. */
export interface PassphraseAdvice {
  /** Words of that language, drawn at random. */
  propose(language: Language): Promise<Result<string, CannotCompute>>;
  rate(passphrase: string): Promise<PassphraseRating>;
}

export type PassphraseRating = 'easy-to-guess' | 'hard-to-guess' | CannotCompute;
