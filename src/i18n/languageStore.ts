import { create } from 'zustand';

import { type Language, LANGUAGES } from '#shared/Language.ts';
import type { TextSet } from '#shared/textSet.ts';

interface LanguageOnScreen {
  readonly language: Language;
  /** The language that was chosen last, if its texts could not be loaded. */
  readonly notLoaded: Language | null;
}

/** The language on screen: session state, started from the device's preference by the composition root. */
export const languageStore = create<LanguageOnScreen>(() => ({ language: LANGUAGES[0], notLoaded: null }));

/** What has been asked for so far; all of it is there in the language on screen. */
const setsInUse = new Set<TextSet<unknown>>();
let chosenLast: Language | null = null;

export function useLanguage(): Language {
  return languageStore((state) => state.language);
}

/** Loads these sets in the language on screen, and from now on in every language that is chosen. */
export async function loadTexts(...sets: readonly TextSet<unknown>[]): Promise<void> {
  for (const set of sets) setsInUse.add(set);
  // Another language may have been chosen meanwhile.
  for (let done = false; !done;) {
    const { language } = languageStore.getState();
    await Promise.all(sets.map((set) => set.load(language)));
    done = language === languageStore.getState().language;
  }
}

/**
 * Loads another language for all that is in use, then shows it everywhere at once. If it cannot be loaded, the present
 * one stays.
 */
export async function chooseLanguage(language: Language): Promise<void> {
  chosenLast = language;
  try {
    // A set may come into use meanwhile.
    while (![...setsInUse].every((set) => set.has(language))) {
      await Promise.all([...setsInUse].map((set) => set.load(language)));
    }
    if (chosenLast === language) languageStore.setState({ language, notLoaded: null });
  } catch {
    if (chosenLast === language) languageStore.setState({ notLoaded: language });
  }
}
