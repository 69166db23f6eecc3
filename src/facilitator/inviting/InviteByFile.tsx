import { useId, useState } from 'react';

import type { Invitation } from '#exchange/Invitation.ts';
import { writeInvitationFile } from '#exchange/invitationFile.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './InviteSection.module.css';

/** The invitation with its questionnaire in one file, which needs nothing beside the app. */
export function InviteByFile({ invitation }: { readonly invitation: Invitation }) {
  const texts = useTexts(facilitatorTexts).inviteByFile;
  const { storage, download } = useFacilitatorServices();
  const id = useId();
  const [outcome, setOutcome] = useState<{ readonly fileName: string } | 'not-saved' | null>(null);

  async function save() {
    const instrument = await storage.instruments.get(invitation.instrument.hash);
    if (!instrument.ok) {
      setOutcome('not-saved');
      return;
    }
    const { networkName, schoolYear } = invitation;
    const fileName = `${texts.fileName}-${safeFileName(networkName)}-${schoolYear}.srt.json`;
    const file = writeInvitationFile({ invitation, instrument: instrument.value });
    download(fileName, new Blob([file], { type: 'application/json' }));
    setOutcome({ fileName });
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.partTitle}</h2>
      <p>{texts.partText}</p>
      <p>{texts.partHow}</p>
      <Actions>
        <Button onClick={() => void save()}>{texts.save}</Button>
        <span role="status">
          {outcome !== null && (outcome === 'not-saved' ? texts.notSaved : texts.saved(outcome.fileName))}
        </span>
      </Actions>
    </section>
  );
}
