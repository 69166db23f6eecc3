import { chooseLanguage, languageStore, useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { languageName, LANGUAGES } from '#shared/Language.ts';
import styles from './LanguageSwitch.module.css';
import { uiTexts } from './uiTexts.ts';

/** The other languages, each under its own name; switching changes texts only, never what has been filled in. */
export function LanguageSwitch() {
  const current = useLanguage();
  const notLoaded = languageStore((state) => state.notLoaded);
  const texts = useTexts(uiTexts).languageSwitch;
  return (
    <>
      {LANGUAGES.filter((language) => language !== current).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          translate="no"
          className={styles.language}
          onClick={() => void chooseLanguage(language)}
        >
          {languageName(language)}
        </button>
      ))}
      {notLoaded !== null && <p role="alert">{texts.notLoaded(languageName(notLoaded))}</p>}
    </>
  );
}
