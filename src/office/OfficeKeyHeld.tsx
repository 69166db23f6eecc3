import { type SyntheticEvent, useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { CannotCompute } from '#ports/PassphraseRefusal.ts';
import { OFFICE_KEY_FILE_NAME, type OfficeKey } from '#research/package/OfficeKey.ts';
import { NewPassphraseField } from '#shell/NewPassphraseField.tsx';
import { useNewPassphrase } from '#shell/useNewPassphrase.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import { RemoveKey } from './RemoveKey.tsx';
import styles from './Section.module.css';

interface OfficeKeyHeldProps {
  readonly office: OfficeKey;
  /** How many are held that only this key opens. */
  readonly packages: number;
}

/** The key once more as a file, and the way to take it off this device. */
export function OfficeKeyHeld({ office, packages }: OfficeKeyHeldProps) {
  const texts = useTexts(officeTexts).keyOfOffice;
  const { officeKeyFiles, download, passphraseAdvice } = useOfficeServices();
  const passphrase = useNewPassphrase(passphraseAdvice);
  const [state, setState] = useState<'making' | 'saved' | CannotCompute | null>(null);

  async function save(event: SyntheticEvent) {
    event.preventDefault();
    setState('making');
    if ((await passphrase.accept()) !== 'hard-to-guess') {
      setState(null);
      return;
    }
    const file = await officeKeyFiles.write(office, passphrase.value);
    if (!file.ok) {
      setState(file.error);
      return;
    }
    download(OFFICE_KEY_FILE_NAME, new Blob([file.value], { type: 'application/json' }));
    passphrase.forget();
    setState('saved');
  }

  return (
    <section className={styles.part} aria-labelledby="office-key">
      <h2 id="office-key">{texts.keyTitle}</h2>
      <p>{texts.lost}</p>
      <details>
        <summary className={styles.summary}>{texts.fileAgain}</summary>
        <Form autoComplete="off" onSubmit={(event) => void save(event)}>
          <NewPassphraseField label={texts.passphrase} hint={texts.passphraseHint} passphrase={passphrase} />
          <Actions>
            <Button type="submit" disabled={state === 'making'}>
              {texts.saveAgain}
            </Button>
          </Actions>
        </Form>
      </details>
      {state === 'making' && <Notice kind="news">{texts.making}</Notice>}
      {state === 'saved' && <Notice kind="news">{texts.saved(OFFICE_KEY_FILE_NAME)}</Notice>}
      {state === 'cannot-compute' && <Notice kind="trouble">{texts.notSaved[state]}</Notice>}
      <RemoveKey packages={packages} />
    </section>
  );
}
