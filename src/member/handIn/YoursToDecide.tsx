import { useState } from 'react';
import { useLocation } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { paths } from '#shell/routes.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type SealToSendFailure, withdraw } from '#usecases/handingIn/sealToSend.ts';
import type { OwnTerms } from '#usecases/takingPart/TermsOfAnswering.ts';

/** What a member may still do with what is theirs: change it, take it back, erase it from this device. */
export function YoursToDecide({ participation, instrument }: OwnTerms) {
  const texts = useTexts(memberTexts).handInScreen;
  const { member } = useTexts(memberTexts);
  const language = useLanguage();
  const services = useMemberServices();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<'nothing' | 'withdraw' | 'erase'>('nothing');
  const [trouble, setTrouble] = useState<string | null>(null);
  const { roundId, state } = participation;

  function stopAsking() {
    setAsking('nothing');
  }

  async function takeBack() {
    stopAsking();
    const withdrawn = await withdraw(services, { participation, instrument });
    setTrouble(withdrawn.ok ? null : whyNotWithdrawn(withdrawn.error));
  }

  function whyNotWithdrawn(failure: SealToSendFailure): string {
    // Only of a full device is it known what helps.
    return failure === 'storage-full' ? writeFailureSentence(failure, language) : texts.withdrawFailed;
  }

  async function erase() {
    stopAsking();
    const erased = await services.storage.participations.remove(roundId);
    if (erased.ok) navigate(paths.home(), { replace: true });
    else setTrouble(writeFailureSentence(erased.error, language));
  }

  return (
    <>
      {trouble !== null && <Notice kind="trouble">{trouble}</Notice>}
      <Actions>
        {state === 'withdrawn' ? (
          <ButtonLink to={paths.questions(roundId, 'check')}>{texts.againAfterAll}</ButtonLink>
        ) : (
          <>
            <ButtonLink to={paths.questions(roundId, '1')}>{texts.adjust}</ButtonLink>
            <Button
              onClick={() => {
                setAsking('withdraw');
              }}
            >
              {texts.withdraw}
            </Button>
          </>
        )}
        <Button
          look="quiet"
          onClick={() => {
            setAsking('erase');
          }}
        >
          {member.erase}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking === 'withdraw'}
        title={texts.withdrawTitle}
        confirm={texts.withdrawConfirm}
        cancel={member.notNow}
        onConfirm={() => void takeBack()}
        onCancel={stopAsking}
      >
        <p>{texts.withdrawText}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'erase'}
        title={member.eraseTitle}
        confirm={member.eraseConfirm}
        cancel={member.notNow}
        onConfirm={() => void erase()}
        onCancel={stopAsking}
      >
        <p>{texts.eraseText}</p>
      </ConfirmDialog>
    </>
  );
}
