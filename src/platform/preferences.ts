const LANGUAGE_KEY = 'srt-language';

/**
 * The language to start in: the one chosen here before, else the first of the browser's languages that there is (a
 * regional variety counts: nl-BE is nl), else the first of `languages`.
 */
export function preferredLanguage<Language extends string>(
  languages: readonly [Language, ...Language[]],
  browserLanguages: readonly string[] = navigator.languages,
): Language {
  const wanted = [rememberedLanguage(), ...browserLanguages.map(withoutRegion)];
  const [first] = wanted.flatMap((tag) => languages.filter((language) => language === tag));
  return first ?? languages[0];
}

/** Where the browser keeps nothing for the app, the choice lasts as long as the page. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Switched off, or full: a preference is not worth a message.
  }
}

function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(LANGUAGE_KEY);
  } catch {
    return null;
  }
}

function withoutRegion(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
