import { type SyntheticEvent, useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { BackupFailure } from '#ports/DeviceBackup.ts';
import type { Rescue } from '#ports/Rescue.ts';
import { NewPassphraseField } from '#shell/NewPassphraseField.tsx';
import { useNewPassphrase } from '#shell/useNewPassphrase.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { appTexts } from './appTexts.ts';
import styles from './CrashScreen.module.css';

/** What is on the device, as a file under a passphrase. */
export function RescueForm({ rescue }: { readonly rescue: Rescue }) {
  const texts = useTexts(appTexts).crashScreen;
  const passphrase = useNewPassphrase(rescue.advice);
  const [state, setState] = useState<BackupFailure | 'working' | null>(null);

  async function downloadEverything(event: SyntheticEvent) {
    event.preventDefault();
    setState('working');
    if ((await passphrase.accept()) !== 'hard-to-guess') {
      setState(null);
      return;
    }
    const rescued = await rescue.download(passphrase.value);
    setState(rescued.ok ? null : rescued.error);
  }

  return (
    <section className={styles.rescue}>
      <h2>{texts.rescueTitle}</h2>
      <form className={styles.rescue} autoComplete="off" onSubmit={(event) => void downloadEverything(event)}>
        <p>{texts.rescueLead}</p>
        <NewPassphraseField label={texts.passphrase} hint={texts.passphraseHint} passphrase={passphrase} />
        <Actions>
          <Button type="submit" disabled={state === 'working'}>
            {texts.rescueDownload}
          </Button>
        </Actions>
      </form>
      {state === 'working' && <Notice kind="news">{texts.rescueWorking}</Notice>}
      {state === 'cannot-compute' && <Notice kind="trouble">{texts.rescueNotComputed}</Notice>}
      {state === 'storage-unavailable' && <Notice kind="trouble">{texts.rescueFailed}</Notice>}
      {state === 'nothing-stored' && <Notice kind="trouble">{texts.rescueNothing}</Notice>}
    </section>
  );
}
