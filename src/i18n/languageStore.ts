import { create } from 'zustand';

import type { Bilingual } from './bilingual.ts';
import type { Language } from './Language.ts';

/** The language on screen: session state, started from the device's preference by the composition root. */
export const languageStore = create<{ language: Language }>(() => ({ language: 'nl' }));

export function useLanguage(): Language {
  return languageStore((state) => state.language);
}

export function useMessages<Messages>(texts: Bilingual<Messages>): Messages {
  return texts[useLanguage()];
}

export function chooseLanguage(language: Language): void {
  languageStore.setState({ language });
}
