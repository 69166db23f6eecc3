import { useId } from 'react';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { CopyButton } from '#shell/CopyButton.tsx';
import { mailto } from '#shell/mailto.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonAnchor } from '#ui/ButtonAnchor.tsx';
import type { InvitationProps } from './InvitationProps.ts';
import styles from './InviteSection.module.css';

/** An e-mail in the language of the screen, to copy or to go on with in the facilitator's own program. */
export function InviteByEmail({ invitation, link }: InvitationProps) {
  const texts = useTexts(facilitatorTexts).inviteByEmail;
  const { inviteScreen } = useTexts(facilitatorTexts);
  const language = useLanguage();
  const id = useId();
  const { networkName, schoolYear, closesOn, limits } = invitation;
  const subject = texts.emailSubject(networkName, schoolYear);
  const letter = texts.emailBody(networkName, formatDay(closesOn, language), limits.mean, link);
  const body = invitation.invented ? `${inviteScreen.invented}\n\n${letter}` : letter;
  return (
    <section className={styles.part} aria-labelledby={`${id}-email`}>
      <h2 id={`${id}-email`}>{texts.emailTitle}</h2>
      <p>{texts.emailText}</p>
      <dl className={styles.email}>
        <dt>{texts.emailSubjectLabel}</dt>
        <dd>{subject}</dd>
        <dt>{texts.emailBodyLabel}</dt>
        <dd className={styles.letter}>{body}</dd>
      </dl>
      <Actions>
        <ButtonAnchor href={mailto(subject, body)}>{texts.openEmail}</ButtonAnchor>
        <CopyButton label={texts.copyEmail} text={`${subject}\n\n${body}`} />
      </Actions>
    </section>
  );
}
