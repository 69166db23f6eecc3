import { chooseLanguage, useLanguage } from '#i18n/languageStore.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#i18n/Language.ts';
import styles from './LanguageSwitch.module.css';

/** The other language, under its own name; switching changes texts only, never what has been filled in. */
export function LanguageSwitch() {
  const current = useLanguage();
  return LANGUAGES.filter((language) => language !== current).map((language) => (
    <button
      key={language}
      type="button"
      lang={language}
      translate="no"
      className={styles.language}
      onClick={() => {
        chooseLanguage(language);
      }}
    >
      {LANGUAGE_NAMES[language]}
    </button>
  ));
}
