import { type SyntheticEvent, useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { OFFICE_KEY_FILE_NAME } from '#research/package/OfficeKey.ts';
import { plainName } from '#shared/plainName.ts';
import { NewPassphraseField } from '#shell/NewPassphraseField.tsx';
import { useNewPassphrase } from '#shell/useNewPassphrase.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type MakeKeyFailure, makeOfficeKey } from '#usecases/research/makeOfficeKey.ts';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import styles from './Section.module.css';

/** As long as an invitation lets the name be. */
const OFFICE_NAME_LENGTH_MAX = 120;

type State = 'checked' | 'making' | MakeKeyFailure | null;

/** Makes the office's key and hands it over as a file in one go: a key that nobody keeps is a key that gets lost. */
export function MakeKey({ onSaved }: { readonly onSaved: (fileName: string) => void }) {
  const texts = useTexts(officeTexts).keyOfOffice;
  const services = useOfficeServices();
  const [name, setName] = useState('');
  const passphrase = useNewPassphrase(services.passphraseAdvice);
  const [state, setState] = useState<State>(null);
  const isNamed = plainName(name) !== '';

  async function make(event: SyntheticEvent) {
    event.preventDefault();
    setState('making');
    const isAccepted = (await passphrase.accept()) === 'hard-to-guess';
    if (!isNamed || !isAccepted) {
      setState('checked');
      return;
    }
    const made = await makeOfficeKey(services, plainName(name), passphrase.value);
    if (!made.ok) {
      setState(made.error);
      return;
    }
    void services.askToKeep();
    services.download(OFFICE_KEY_FILE_NAME, new Blob([made.value], { type: 'application/json' }));
    onSaved(OFFICE_KEY_FILE_NAME);
  }

  return (
    <section className={styles.part} aria-labelledby="make-key">
      <h2 id="make-key">{texts.makeTitle}</h2>
      <p>{texts.makeText}</p>
      <p>{texts.lost}</p>
      <Form autoComplete="off" onSubmit={(event) => void make(event)}>
        <Field
          label={texts.officeName}
          hint={texts.officeNameHint}
          fault={state === 'checked' && !isNamed ? texts.officeNameMissing : undefined}
          maxLength={OFFICE_NAME_LENGTH_MAX}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <NewPassphraseField label={texts.passphrase} hint={texts.passphraseHint} passphrase={passphrase} />
        <Actions>
          <Button type="submit" look="primary" disabled={state === 'making'}>
            {texts.make}
          </Button>
        </Actions>
      </Form>
      {state === 'making' && <Notice kind="news">{texts.making}</Notice>}
      {state !== null && state !== 'making' && state !== 'checked' && (
        <Notice kind="trouble">{texts.notSaved[state]}</Notice>
      )}
    </section>
  );
}
