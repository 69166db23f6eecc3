import { useId } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { acceptInvitationFile } from '#usecases/takingPart/acceptInvitationFile.ts';
import styles from './OpenFile.module.css';
import { OpenFile } from './OpenFile.tsx';

/** The way in for whoever has the invitation as a file. */
export function OpenInvitationFile() {
  const texts = useTexts(memberTexts).openInvitationFile;
  const services = useMemberServices();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.openTitle}</h2>
      <p>{texts.openText}</p>
      <OpenFile label={texts.open} accept={(file) => acceptInvitationFile(services, file)} />
    </section>
  );
}
