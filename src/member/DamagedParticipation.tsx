import { useState } from 'react';
import { useLocation } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { useMemberServices } from './MemberServices.ts';
import { memberTexts } from './memberTexts.ts';

/** What a member has of a round cannot be read any more: theirs to erase all the same. */
export function DamagedParticipation({ roundId }: { readonly roundId: RoundId }) {
  const texts = useTexts(memberTexts).damagedParticipation;
  const { member } = useTexts(memberTexts);
  const language = useLanguage();
  const { storage } = useMemberServices();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  async function erase() {
    setAsking(false);
    const erased = await storage.participations.remove(roundId);
    if (erased.ok) navigate(paths.home(), { replace: true });
    else setFailure(erased.error);
  }

  return (
    <Page title={texts.damagedTitle} lead={texts.damagedLead}>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
      <Actions>
        <Button
          onClick={() => {
            setAsking(true);
          }}
        >
          {member.erase}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={member.eraseTitle}
        confirm={member.eraseConfirm}
        cancel={member.notNow}
        onConfirm={() => void erase()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>{texts.eraseDamagedText}</p>
      </ConfirmDialog>
    </Page>
  );
}
