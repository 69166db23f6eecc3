/**
 * Every language of the screens, of the files and of the sentences about them, each with its own name and the locale
 * that writes its numbers and days. A further language is one more line here, and its files. The first is the one where
 * nothing else decides. An instrument may have others.
 */
const languages = {
  nl: { name: 'Nederlands', locale: 'nl-NL' },
  en: { name: 'English', locale: 'en-GB' },
} as const;

export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as [Language, ...Language[]];

/** Its name in the language itself. */
export function languageName(language: Language): string {
  return languages[language].name;
}

export function localeOf(language: Language): string {
  return languages[language].locale;
}
