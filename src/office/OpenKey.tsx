import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { LockedFileForm } from '#shell/LockedFileForm.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type OpenKeyFailure, openOfficeKey } from '#usecases/research/openOfficeKey.ts';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import styles from './Section.module.css';

/** A key that was made elsewhere comes to this device by its file. */
export function OpenKey() {
  const texts = useTexts(officeTexts).keyOfOffice;
  const services = useOfficeServices();
  const [failure, setFailure] = useState<OpenKeyFailure | null>(null);

  async function open(file: File, passphrase: string) {
    const opened = await openOfficeKey(services, file, passphrase);
    setFailure(opened.ok ? null : opened.error);
    if (opened.ok) void services.askToKeep();
    return opened.ok;
  }

  return (
    <section className={styles.part} aria-labelledby="open-key">
      <h2 id="open-key">{texts.openTitle}</h2>
      <p>{texts.openText}</p>
      <LockedFileForm words={texts} onOpen={open}>
        {failure !== null && <Notice kind="trouble">{texts.notOpened[failure]}</Notice>}
      </LockedFileForm>
    </section>
  );
}
