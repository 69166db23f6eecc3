import { useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { BackupRefusal } from '#ports/DeviceBackup.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { TakenIn } from '#ports/TakenIn.ts';
import type { Result } from '#shared/Result.ts';
import { LockedFileForm } from '#shell/LockedFileForm.tsx';
import { paths } from '#shell/routes.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './BackupScreen.module.css';
import { takenInSentences } from './takenInSentences.ts';

/** A file that was made here or on another device joins what is here; or nothing changes, and it says why. */
export function TakeInBackup() {
  const texts = useTexts(facilitatorTexts).takeInBackup;
  const { backup, askToKeep } = useFacilitatorServices();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function takeIn(file: File, passphrase: string) {
    const taken = await backup.takeIn(file, passphrase);
    setOutcome(taken);
    if (taken.ok) void askToKeep();
    return taken.ok;
  }

  return (
    <section className={styles.part} aria-labelledby="take-in-backup">
      <h2 id="take-in-backup">{texts.takeInTitle}</h2>
      <p>{texts.takeInText}</p>
      <LockedFileForm words={{ ...texts, open: texts.takeIn, opening: texts.takingIn }} onOpen={takeIn}>
        {outcome !== null && <OutcomeNotice outcome={outcome} />}
      </LockedFileForm>
    </section>
  );
}

type Outcome = Result<TakenIn, BackupRefusal | WriteFailure>;

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const texts = useTexts(facilitatorTexts).takeInBackup;
  const language = useLanguage();
  if (!outcome.ok) return <Notice kind="trouble">{texts.refused[outcome.error]}</Notice>;
  return (
    <Notice kind="news">
      {takenInSentences(outcome.value, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ButtonLink to={paths.networks()}>{texts.toNetworks}</ButtonLink>
    </Notice>
  );
}
