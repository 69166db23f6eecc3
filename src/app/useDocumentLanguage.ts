import { useLayoutEffect } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';

/** Tells the browser, and a screen reader, which language the screen is in. */
export function useDocumentLanguage(): void {
  const language = useLanguage();
  // Before anybody compares: another language than this one is a translator's.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
