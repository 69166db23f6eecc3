import { useId } from 'react';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { CopyButton } from '#shell/CopyButton.tsx';
import { Actions } from '#ui/Actions.tsx';
import { QrCode } from '#ui/QrCode.tsx';
import { TextBox } from '#ui/TextBox.tsx';
import type { InvitationProps } from './InvitationProps.ts';
import styles from './InviteSection.module.css';

/** The link itself, as text to copy and as a code to scan. */
export function InviteByLink({ invitation, link }: InvitationProps) {
  const texts = useTexts(facilitatorTexts).inviteByLink;
  const id = useId();
  return (
    <>
      <section className={styles.part} aria-labelledby={`${id}-link`}>
        <h2 id={`${id}-link`}>{texts.linkTitle}</h2>
        <p>{texts.linkText}</p>
        <TextBox aria-label={texts.linkLabel} readOnly rows={3} value={link} />
        <Actions>
          <CopyButton label={texts.copyLink} text={link} look="primary" />
        </Actions>
      </section>
      <section className={styles.part} aria-labelledby={`${id}-code`}>
        <h2 id={`${id}-code`}>{texts.qrTitle}</h2>
        <p>{texts.qrText}</p>
        <div className={styles.code}>
          <QrCode text={link} label={texts.qrLabel(invitation.networkName, invitation.schoolYear)} />
        </div>
      </section>
    </>
  );
}
