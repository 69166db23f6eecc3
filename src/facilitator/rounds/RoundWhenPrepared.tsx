import { useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { PreparedRound } from '#round/Round.ts';
import type { Language } from '#shared/Language.ts';
import { paths } from '#shell/routes.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type OpenFailure, openPreparedRound } from '#usecases/rounds/openPreparedRound.ts';

interface RoundWhenPreparedProps {
  readonly round: PreparedRound;
  readonly instrumentReadable: boolean;
}

/** The last look before members can answer: opening fixes the terms for good. */
export function RoundWhenPrepared({ round, instrumentReadable }: RoundWhenPreparedProps) {
  const texts = useTexts(facilitatorTexts).roundScreen;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<OpenFailure | null>(null);

  async function open() {
    setAsking(false);
    const opened = await openPreparedRound(services, round);
    setFailure(opened.ok ? null : opened.error);
  }

  return (
    <>
      {!instrumentReadable && (
        <Notice>
          <p>{texts.instrumentUnread}</p>
          <p>{texts.instrumentUnreadPrepared}</p>
        </Notice>
      )}
      {failure !== null && <Notice kind="trouble">{openFailureSentence(failure, language)}</Notice>}
      <Actions>
        {instrumentReadable && (
          <Button
            look="primary"
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts.open}
          </Button>
        )}
        <ButtonLink to={paths.editRound(round.id)}>{texts.edit}</ButtonLink>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={texts.openTitle}
        confirm={texts.openConfirm}
        cancel={texts.notYet}
        onConfirm={() => void open()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>{texts.openText}</p>
        <p>{texts.openKey}</p>
      </ConfirmDialog>
    </>
  );
}

/** The sentence for a round that has not been opened. */
function openFailureSentence(failure: OpenFailure, language: Language): string {
  const texts = facilitatorTexts.in(language).roundScreen;
  if (failure === 'faulty-terms') return texts.datesPassed;
  return failure === 'no-key-made' ? texts.openFailed : writeFailureSentence(failure, language);
}
