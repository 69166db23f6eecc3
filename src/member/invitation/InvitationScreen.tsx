import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { type AcceptFailure, acceptInvitation } from '#usecases/takingPart/acceptInvitation.ts';
import { acceptFailureSentence } from './acceptFailureSentence.ts';

// Asked for only where a questionnaire was found nowhere.
const AskForFile = lazy(() => import('./AskForFile.tsx').then((part) => ({ default: part.AskForFile })));

/** Opens an invitation and goes on to its round, or says in one sentence why it does not open. */
export function InvitationScreen({ payload }: { readonly payload: string }) {
  const texts = useTexts(memberTexts).invitationScreen;
  const language = useLanguage();
  const services = useMemberServices();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<AcceptFailure | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [broken, setBroken] = useState<Error | null>(null);

  useEffect(() => {
    let here = true;
    acceptInvitation(services, payload)
      .then((accepted) => {
        if (!here) return;
        // Replaced, so that the invitation leaves the address bar and the way back does not come through here.
        if (accepted.ok) navigate(paths.welcome(accepted.value), { replace: true });
        else setFailure(accepted.error);
      })
      .catch((error: unknown) => {
        setBroken(error instanceof Error ? error : new Error(String(error)));
      });
    return () => {
      here = false;
    };
  }, [services, payload, navigate, attempt]);

  if (broken !== null) throw broken;
  if (failure === null) return null;
  return (
    <Page title={texts.refusedTitle} lead={acceptFailureSentence(failure, language)}>
      <Actions>
        <Button
          onClick={() => {
            setAttempt(attempt + 1);
          }}
        >
          {texts.tryAgain}
        </Button>
      </Actions>
      {(failure === 'not-there' || failure === 'not-this-instrument') && (
        <Suspense>
          <AskForFile payload={payload} />
        </Suspense>
      )}
    </Page>
  );
}
