import { useLanguage } from './languageStore.ts';
import type { TextSet } from '#shared/textSet.ts';

/** The texts of a set in the language on screen: `useTexts(memberTexts).welcomeScreen`. */
export function useTexts<Texts>(set: TextSet<Texts>): Texts {
  return set.in(useLanguage());
}
