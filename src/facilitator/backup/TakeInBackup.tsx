import { type SyntheticEvent, useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { BackupRefusal } from '#ports/DeviceBackup.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { TakenIn } from '#ports/TakenIn.ts';
import { PassphraseField } from '#shell/PassphraseField.tsx';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { FileButton } from '#ui/FileButton.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './BackupScreen.module.css';
import { takenInSentences } from './takenInSentences.ts';

type Outcome =
  | { readonly kind: 'no-file' | 'passphrase-missing' | 'taking-in' }
  | { readonly kind: 'refused'; readonly refusal: BackupRefusal | WriteFailure }
  | { readonly kind: 'taken-in'; readonly takenIn: TakenIn };

/** A file that was made here or on another device joins what is here; or nothing changes, and it says why. */
export function TakeInBackup() {
  const texts = useTexts(facilitatorTexts).takeInBackup;
  const { backup, askToKeep } = useFacilitatorServices();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function takeIn(event: SyntheticEvent) {
    event.preventDefault();
    if (file === null || passphrase === '') {
      setOutcome({ kind: file === null ? 'no-file' : 'passphrase-missing' });
      return;
    }
    setOutcome({ kind: 'taking-in' });
    const taken = await backup.takeIn(file, passphrase);
    if (!taken.ok) {
      setOutcome({ kind: 'refused', refusal: taken.error });
      return;
    }
    void askToKeep();
    setFile(null);
    setPassphrase('');
    setOutcome({ kind: 'taken-in', takenIn: taken.value });
  }

  return (
    <section className={styles.part} aria-labelledby="take-in-backup">
      <h2 id="take-in-backup">{texts.takeInTitle}</h2>
      <p>{texts.takeInText}</p>
      <Form autoComplete="off" onSubmit={(event) => void takeIn(event)}>
        <Actions>
          <FileButton
            label={texts.choose}
            accept=".json,application/json"
            onFile={(chosen) => {
              setFile(chosen);
              setOutcome(null);
            }}
          />
          <p role="status">{file !== null && texts.chosen(file.name)}</p>
        </Actions>
        <PassphraseField
          label={texts.passphraseOfFile}
          fault={outcome?.kind === 'passphrase-missing' ? texts.passphraseMissing : undefined}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Actions>
          <Button type="submit" disabled={outcome?.kind === 'taking-in'}>
            {texts.takeIn}
          </Button>
        </Actions>
      </Form>
      <OutcomeNotice outcome={outcome} />
    </section>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome | null }) {
  const texts = useTexts(facilitatorTexts).takeInBackup;
  const language = useLanguage();
  if (outcome === null) return null;
  switch (outcome.kind) {
    case 'passphrase-missing':
      return null;
    case 'no-file':
      return <Notice kind="trouble">{texts.noFile}</Notice>;
    case 'taking-in':
      return <Notice kind="news">{texts.takingIn}</Notice>;
    case 'refused':
      return <Notice kind="trouble">{texts.refused[outcome.refusal]}</Notice>;
    case 'taken-in':
      return (
        <Notice kind="news">
          {takenInSentences(outcome.takenIn, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ButtonLink to={paths.networks()}>{texts.toNetworks}</ButtonLink>
        </Notice>
      );
  }
}
