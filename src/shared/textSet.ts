import { isolatingNames } from './isolated.ts';
import type { Language } from './Language.ts';

/** The texts of one wing or room, of which every language is a file of its own that is loaded when it is needed. */
export interface TextSet<Texts> {
  readonly has: (language: Language) => boolean;
  /** Rejects when the file cannot be had now. */
  readonly load: (language: Language) => Promise<void>;
  /** The texts in a language that has been loaded; those that are functions isolate the names they are given. */
  readonly in: (language: Language) => Texts;
}

export function textSet<Texts>(fetch: (language: Language) => Promise<{ texts: Texts }>): TextSet<Texts> {
  const loaded = new Map<Language, Texts>();
  return {
    has: (language) => loaded.has(language),
    async load(language) {
      if (!loaded.has(language)) loaded.set(language, isolatingNames((await fetch(language)).texts));
    },
    in(language) {
      const texts = loaded.get(language);
      if (texts === undefined) throw new Error(`Texts are shown in ${language} before they were loaded.`);
      return texts;
    },
  };
}
