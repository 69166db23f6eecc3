import { useId, useState } from 'react';
import { useLocation } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { WhereYouAre } from '#member/WhereYouAre.tsx';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { startDraft } from '#response/startDraft.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import type { TermsOfAnswering } from '#usecases/takingPart/TermsOfAnswering.ts';
import { DraftOnDevice } from './DraftOnDevice.tsx';
import styles from './WelcomeScreen.module.css';
import { WhoSeesWhat } from './WhoSeesWhat.tsx';

/** What a member reads before the first item: who sees what, under which limits; then a consent, then the start. */
export function WelcomeScreen(terms: TermsOfAnswering) {
  const { invitation, instrument, participation } = terms;
  const { roundId, asksRole } = invitation;
  const texts = useTexts(memberTexts).welcomeScreen;
  const language = useLanguage();
  const { storage, randomBytes, askToKeep } = useMemberServices();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const draft = useStored(() => storage.drafts.get(roundId), [storage, roundId]);
  if (draft === undefined) return null;

  async function begin() {
    const draft = startDraft({ roundId, instrumentHash: invitation.instrument.hash, asksRole }, randomBytes);
    // A member has one response, also after starting over: what was sent before must not count beside it.
    const { responseId } = participation ?? draft;
    const started = await storage.drafts.start({ ...draft, responseId });
    if (!started.ok) {
      setFailure(started.error);
      return;
    }
    void askToKeep();
    navigate(paths.questions(roundId, 'begin'));
  }

  async function startClean() {
    const discarded = await storage.drafts.discard(roundId);
    setFailure(discarded.ok ? null : discarded.error);
  }

  const inProgress = draft.ok || draft.error === 'damaged-record';
  return (
    <Page
      above={texts.invitationAbove(invitation.schoolYear)}
      title={invitation.networkName}
      isName
      lead={texts.invitationLead(instrument.items.length)}
    >
      {invitation.invented && <Notice>{texts.inventedRound}</Notice>}
      {participation !== null && <WhereYouAre participation={participation} hasAnswers={draft.ok} />}
      {inProgress && (
        <DraftOnDevice
          instrument={instrument}
          draft={draft.ok ? draft.value : null}
          participation={participation}
          onResume={() => {
            navigate(paths.questions(roundId, 'begin'));
          }}
          onStartClean={() => void startClean()}
        />
      )}
      <WhoSeesWhat {...terms} />
      {!inProgress && <Consent onBegin={() => void begin()} />}
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
    </Page>
  );
}

function Consent({ onBegin }: { readonly onBegin: () => void }) {
  const texts = useTexts(memberTexts).welcomeScreen;
  const [consents, setConsents] = useState(false);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const missing = asked && !consents;

  return (
    <form
      autoComplete="off"
      className={styles.consent}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (consents) onBegin();
      }}
    >
      <label className={styles.agree}>
        <input
          type="checkbox"
          checked={consents}
          aria-describedby={missing ? id : undefined}
          aria-invalid={missing}
          onChange={(event) => {
            setConsents(event.target.checked);
          }}
        />
        <span>{texts.consent}</span>
      </label>
      {missing && (
        <p id={id} role="alert" className={styles.needed}>
          {texts.consentNeeded}
        </p>
      )}
      <Actions>
        <Button look="primary" type="submit">
          {texts.begin}
        </Button>
      </Actions>
    </form>
  );
}
