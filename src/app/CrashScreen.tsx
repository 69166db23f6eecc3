import { lazy, Suspense } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { Rescue } from '#ports/Rescue.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { Page } from '#ui/Page.tsx';
import { appTexts } from './appTexts.ts';
import styles from './CrashScreen.module.css';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

/** Only who needs it fetches it, from what the app has stored for use offline. */
const RescueForm = lazy(async () => ({ default: (await import('./RescueForm.tsx')).RescueForm }));

interface CrashScreenProps {
  readonly error: Error;
  readonly rescue: Rescue;
}

/**
 * The last screen that still works. It reaches past the services, which may be what broke, straight to the stored
 * records, and hands them out under a passphrase.
 */
export function CrashScreen({ error, rescue }: CrashScreenProps) {
  useDocumentLanguage();
  const texts = useTexts(appTexts).crashScreen;
  return (
    <Page title={texts.crashTitle} lead={texts.crashLead}>
      <Actions>
        <Button
          look="primary"
          onClick={() => {
            location.assign('./');
          }}
        >
          {texts.reload}
        </Button>
      </Actions>
      <Suspense>
        <RescueForm rescue={rescue} />
      </Suspense>
      <details className={styles.technical}>
        <summary>{texts.technical}</summary>
        <p lang="en">{`${error.name}: ${error.message}`}</p>
      </details>
      <LanguageSwitch />
    </Page>
  );
}
