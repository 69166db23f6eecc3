import { useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { makeRoundKey } from '#usecases/keeping/makeRoundKey.ts';
import { type OpenFailure, openPreparedRound } from '#usecases/rounds/openPreparedRound.ts';
import { openFailureSentence } from './openFailureSentence.ts';

interface RoundWhenPreparedProps {
  readonly round: PreparedRound;
  readonly network: Network;
  readonly instrumentReadable: boolean;
}

/** The last look before members can answer: opening fixes the terms for good. */
export function RoundWhenPrepared({ round, network, instrumentReadable }: RoundWhenPreparedProps) {
  const texts = useTexts(facilitatorTexts).roundScreen;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<OpenFailure | 'no-key-made' | null>(null);

  async function open() {
    setAsking(false);
    const key = await makeRoundKey(services, round, network);
    const opened = key.ok ? await openPreparedRound(services, round, key.value) : key;
    setFailure(opened.ok ? null : opened.error);
    // The key is from here on what nobody can do without.
    if (opened.ok) void services.askToKeep();
  }

  return (
    <>
      {!instrumentReadable && (
        <Notice>
          <p>{texts.instrumentUnread}</p>
          <p>{texts.instrumentUnreadPrepared}</p>
        </Notice>
      )}
      {failure !== null && (
        <Notice kind="trouble">
          {failure === 'no-key-made' ? texts.openFailed : openFailureSentence(failure, language)}
        </Notice>
      )}
      <Actions>
        {instrumentReadable && round.keepers === 2 && (
          <ButtonLink to={paths.handOverKey(round.id)} look="primary">
            {texts.open}
          </ButtonLink>
        )}
        {instrumentReadable && round.keepers === 1 && (
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
