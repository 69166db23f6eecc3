import { type SyntheticEvent, useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { OFFICE_KEY_FILE_NAME, type OfficeKey } from '#research/package/OfficeKey.ts';
import { PassphraseField } from '#shell/PassphraseField.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import { isLongEnough } from '#usecases/backup/isLongEnough.ts';
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
  const { officeKeyFiles, download } = useOfficeServices();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'short' | 'making' | 'saved' | null>(null);

  async function save(event: SyntheticEvent) {
    event.preventDefault();
    if (!isLongEnough(passphrase)) {
      setState('short');
      return;
    }
    setState('making');
    const file = await officeKeyFiles.write(office, passphrase);
    download(OFFICE_KEY_FILE_NAME, new Blob([file], { type: 'application/json' }));
    setPassphrase('');
    setState('saved');
  }

  return (
    <section className={styles.part} aria-labelledby="office-key">
      <h2 id="office-key">{texts.keyTitle}</h2>
      <p>{texts.lost}</p>
      <details>
        <summary className={styles.summary}>{texts.fileAgain}</summary>
        <Form autoComplete="off" onSubmit={(event) => void save(event)}>
          <PassphraseField
            label={texts.passphrase}
            hint={texts.passphraseHint}
            fault={state === 'short' ? texts.passphraseShort : undefined}
            value={passphrase}
            onChange={setPassphrase}
          />
          <Actions>
            <Button type="submit" disabled={state === 'making'}>
              {texts.saveAgain}
            </Button>
          </Actions>
        </Form>
      </details>
      {state === 'making' && <Notice kind="news">{texts.making}</Notice>}
      {state === 'saved' && <Notice kind="news">{texts.saved(OFFICE_KEY_FILE_NAME)}</Notice>}
      <RemoveKey packages={packages} />
    </section>
  );
}
