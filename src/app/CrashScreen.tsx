import { type SyntheticEvent, useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { BackupFailure } from '#ports/DeviceBackup.ts';
import type { Rescue } from '#ports/Rescue.ts';
import { PassphraseField } from '#shell/PassphraseField.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { isLongEnough } from '#usecases/backup/isLongEnough.ts';
import { appTexts } from './appTexts.ts';
import styles from './CrashScreen.module.css';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

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
      <RescueForm rescue={rescue} />
      <details className={styles.technical}>
        <summary>{texts.technical}</summary>
        <p lang="en">{`${error.name}: ${error.message}`}</p>
      </details>
      <LanguageSwitch />
    </Page>
  );
}

function RescueForm({ rescue }: Pick<CrashScreenProps, 'rescue'>) {
  const texts = useTexts(appTexts).crashScreen;
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<BackupFailure | 'passphrase-short' | null>(null);

  async function downloadEverything(event: SyntheticEvent) {
    event.preventDefault();
    if (!isLongEnough(passphrase)) {
      setFailure('passphrase-short');
      return;
    }
    const rescued = await rescue(passphrase);
    setFailure(rescued.ok ? null : rescued.error);
  }

  return (
    <section className={styles.rescue}>
      <h2>{texts.rescueTitle}</h2>
      <form className={styles.rescue} autoComplete="off" onSubmit={(event) => void downloadEverything(event)}>
        <p>{texts.rescueLead}</p>
        <PassphraseField
          label={texts.passphrase}
          hint={texts.passphraseHint}
          fault={failure === 'passphrase-short' ? texts.passphraseShort : undefined}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Actions>
          <Button type="submit">{texts.rescueDownload}</Button>
        </Actions>
      </form>
      {failure === 'storage-unavailable' && <Notice kind="trouble">{texts.rescueFailed}</Notice>}
      {failure === 'nothing-stored' && <Notice kind="trouble">{texts.rescueNothing}</Notice>}
    </section>
  );
}
