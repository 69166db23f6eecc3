import { useId } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { acceptWithFile } from '#usecases/takingPart/acceptWithFile.ts';
import styles from './OpenFile.module.css';
import { OpenFile } from './OpenFile.tsx';

/** Where the questionnaire of an invitation was found nowhere: the file that holds it opens the same invitation. */
export function AskForFile({ payload }: { readonly payload: string }) {
  const texts = useTexts(memberTexts).openInvitationFile;
  const services = useMemberServices();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.askTitle}</h2>
      <p>{texts.askText}</p>
      <OpenFile label={texts.ask} accept={(file) => acceptWithFile(services, payload, file)} />
    </section>
  );
}
