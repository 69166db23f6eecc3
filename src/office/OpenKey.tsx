import { type SyntheticEvent, useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { PassphraseField } from '#shell/PassphraseField.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { FileButton } from '#ui/FileButton.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type OpenKeyFailure, openOfficeKey } from '#usecases/research/openOfficeKey.ts';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import styles from './Section.module.css';

type State = 'no-file' | 'no-passphrase' | 'opening' | OpenKeyFailure | null;

/** A key that was made elsewhere comes to this device by its file. */
export function OpenKey() {
  const texts = useTexts(officeTexts).keyOfOffice;
  const services = useOfficeServices();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>(null);

  async function open(event: SyntheticEvent) {
    event.preventDefault();
    if (file === null || passphrase === '') {
      setState(file === null ? 'no-file' : 'no-passphrase');
      return;
    }
    setState('opening');
    const opened = await openOfficeKey(services, file, passphrase);
    if (opened.ok) void services.askToKeep();
    else setState(opened.error);
  }

  return (
    <section className={styles.part} aria-labelledby="open-key">
      <h2 id="open-key">{texts.openTitle}</h2>
      <p>{texts.openText}</p>
      <Form autoComplete="off" onSubmit={(event) => void open(event)}>
        <Actions>
          <FileButton
            label={texts.choose}
            accept=".json,application/json"
            onFile={(chosen) => {
              setFile(chosen);
              setState(null);
            }}
          />
          <p role="status">{file !== null && texts.chosen(file.name)}</p>
        </Actions>
        <PassphraseField
          label={texts.passphraseOfFile}
          fault={state === 'no-passphrase' ? texts.passphraseMissing : undefined}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Actions>
          <Button type="submit" disabled={state === 'opening'}>
            {texts.open}
          </Button>
        </Actions>
      </Form>
      <StateNotice state={state} />
    </section>
  );
}

function StateNotice({ state }: { readonly state: State }) {
  const texts = useTexts(officeTexts).keyOfOffice;
  switch (state) {
    case null:
    case 'no-passphrase':
      return null;
    case 'opening':
      return <Notice kind="news">{texts.opening}</Notice>;
    case 'no-file':
      return <Notice kind="trouble">{texts.noFile}</Notice>;
    default:
      return <Notice kind="trouble">{texts.notOpened[state]}</Notice>;
  }
}
