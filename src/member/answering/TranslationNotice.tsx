import { useSyncExternalStore } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Only to whoever has the page translated: which part of it is not, why, and the languages it can be had in. */
export function TranslationNotice({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(memberTexts).translationNotice;
  const language = useLanguage();
  const { pageTranslation } = useMemberServices();
  const isOn = useSyncExternalStore(pageTranslation.subscribe, () => pageTranslation.isOn(language));
  if (!isOn) return null;
  const others = LANGUAGES.filter((other) => other !== language && instrument.languages.includes(other));
  return (
    <Notice kind="news">
      <p>{texts.beingTranslated}</p>
      {others.length > 0 && <p>{texts.alsoIn}</p>}
      {others.length > 0 && <LanguageSwitch />}
    </Notice>
  );
}
