import { useState } from 'react';
import { useLocation } from 'wouter';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import {
  readResearchInvitationFile,
  type ResearchInvitationFileRefusal,
} from '#research/package/researchInvitationFile.ts';
import { writeResearchInvitation } from '#research/package/researchInvitationText.ts';
import { paths } from '#shell/routes.ts';
import { FileButton } from '#ui/FileButton.tsx';
import { Notice } from '#ui/Notice.tsx';

const BYTES_MAX = 100_000;

/** Opens the file that holds what the office's link holds, and goes where the link goes. */
export function OpenOfficeInvitation() {
  const texts = useTexts(facilitatorTexts).researchOfficeScreen;
  const { files } = useFacilitatorServices();
  const [, navigate] = useLocation();
  const [refusal, setRefusal] = useState<ResearchInvitationFileRefusal | 'unread' | null>(null);

  async function open(file: File) {
    const text = await files.readText(file, BYTES_MAX);
    const invitation = text.ok ? readResearchInvitationFile(text.value) : text;
    if (invitation.ok) navigate(paths.researchOffice(writeResearchInvitation(invitation.value)));
    else setRefusal(invitation.error);
  }

  return (
    <>
      <div>
        <FileButton label={texts.openFile} onFile={(file) => void open(file)} />
      </div>
      {refusal !== null && (
        <Notice kind="trouble" title={texts.refusedTitle}>
          <p>{texts.refused[refusal]}</p>
        </Notice>
      )}
    </>
  );
}
