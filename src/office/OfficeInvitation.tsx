import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { writeResearchInvitationFile } from '#research/package/researchInvitationFile.ts';
import { writeResearchInvitation } from '#research/package/researchInvitationText.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { CopyButton } from '#shell/CopyButton.tsx';
import { isOnlyOnThisDevice } from '#shell/isOnlyOnThisDevice.ts';
import { paths } from '#shell/routes.ts';
import { wholeAddress } from '#shell/wholeAddress.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { QrCode } from '#ui/QrCode.tsx';
import { TextBox } from '#ui/TextBox.tsx';
import styles from './OfficeInvitation.module.css';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import part from './Section.module.css';

interface OfficeInvitationProps {
  readonly office: OfficeKey;
  /** Whether inviting is what there is to do: nothing has come in yet. */
  readonly isNext: boolean;
}

/** What facilitators need to seal to this office: as a link, a code and a file. */
export function OfficeInvitation({ office, isNext }: OfficeInvitationProps) {
  const texts = useTexts(officeTexts).officeInvitation;
  const { download } = useOfficeServices();
  const [fileName, setFileName] = useState<string | null>(null);
  const [showsCode, setShowsCode] = useState(false);
  const invitation = { office: office.name, publicKey: office.publicKey };
  const payload = writeResearchInvitation(invitation);
  const link = wholeAddress(paths.researchOffice(payload));

  function save() {
    const name = `${texts.invitationFileName}-${safeFileName(office.name)}.srt.json`;
    download(name, new Blob([writeResearchInvitationFile(invitation)], { type: 'application/json' }));
    setFileName(name);
  }

  return (
    <section className={part.part} aria-labelledby="invite-facilitators">
      <h2 id="invite-facilitators">{texts.inviteTitle}</h2>
      <p>{texts.inviteText}</p>
      {isOnlyOnThisDevice(location.hostname) && (
        <Notice title={texts.onlyHereTitle}>
          <p>{texts.onlyHere}</p>
        </Notice>
      )}
      <div className={styles.link}>
        <TextBox aria-label={texts.linkLabel} readOnly rows={3} value={link} />
      </div>
      <Actions>
        <CopyButton label={texts.copyLink} text={link} look={isNext ? 'primary' : 'plain'} />
        <Button onClick={save}>{texts.saveInvitation}</Button>
        <span role="status">{fileName !== null && texts.invitationSaved(fileName)}</span>
      </Actions>
      <details
        onToggle={(event) => {
          setShowsCode(event.currentTarget.open);
        }}
      >
        <summary className={part.summary}>{texts.showCode}</summary>
        <div className={styles.code}>
          {showsCode && <QrCode text={link} label={texts.qrLabel(office.name)} />}
        </div>
      </details>
    </section>
  );
}
