import { useState } from 'react';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Language } from '#shared/Language.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { type KeepingRefusal, keepSecondKey } from '#usecases/keeping/keepSecondKey.ts';
import { useKeeperServices } from './KeeperServices.ts';
import { keeperTexts } from './keeperTexts.ts';

/** What somebody takes upon them with this key, and the button that keeps it. The screen follows what is stored. */
export function KeyToKeep({ secondKey }: { readonly secondKey: SecondKey }) {
  const texts = useTexts(keeperTexts).secondKeyScreen;
  const language = useLanguage();
  const services = useKeeperServices();
  const [failure, setFailure] = useState<KeepingRefusal | WriteFailure | null>(null);
  const { networkName, schoolYear, deleteAfter } = secondKey;

  async function keep() {
    const kept = await keepSecondKey(services, secondKey);
    if (!kept.ok) setFailure(kept.error);
  }

  return (
    <Page title={texts.title} lead={texts.lead(networkName, schoolYear)}>
      <p>{texts.together}</p>
      <p>{texts.atClosing}</p>
      <p>{texts.until(formatDay(deleteAfter, language))}</p>
      <p>{texts.lost}</p>
      {failure !== null && <Notice kind="trouble">{failureSentence(failure, language)}</Notice>}
      <Actions>
        <Button look="primary" onClick={() => void keep()}>
          {texts.keep}
        </Button>
      </Actions>
    </Page>
  );
}

function failureSentence(failure: KeepingRefusal | WriteFailure, language: Language): string {
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  return keeperTexts.in(language).secondKeyScreen.refused[failure];
}
