import { useId } from 'react';

import { invitationFileMessages } from '#i18n/invitationFileMessages.ts';
import { useMessages } from '#i18n/languageStore.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { acceptInvitationFile } from '#usecases/takingPart/acceptInvitationFile.ts';
import { OpenFile } from './OpenFile.tsx';
import styles from './OpenFile.module.css';

/** The way in for whoever has the invitation as a file. */
export function OpenInvitationFile() {
  const texts = useMessages(invitationFileMessages);
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
