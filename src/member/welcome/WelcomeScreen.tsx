import { lazy, Suspense, useId, useState } from 'react';
import { useLocation } from 'wouter';

import type { Slip } from '#exchange/Slip.ts';
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

// Only for a device that goes round in a round with slips; it reads codes with the camera.
const SlipBox = lazy(() => import('#member/slip/loadSlipBox.ts').then((part) => part.loadSlipBox()));

/** What a member reads before the first item: who sees what, under which limits; then a consent, then the start. */
export function WelcomeScreen(terms: TermsOfAnswering) {
  const { invitation, instrument, participation, takesSlip } = terms;
  const { roundId, asksRole } = invitation;
  const texts = useTexts(memberTexts).welcomeScreen;
  const language = useLanguage();
  const { storage, randomBytes } = useMemberServices();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const [slip, setSlip] = useState<Slip | null>(null);
  const draft = useStored(() => storage.drafts.get(roundId), [storage, roundId]);
  if (draft === undefined) return null;
  // What was begun before this device asked for a slip has none yet.
  const asksSlip = takesSlip && (!draft.ok || draft.value.slip === null);

  async function begin(handedInBefore: boolean | null) {
    const said =
      handedInBefore === null ? null : await storage.participations.saidBefore(roundId, handedInBefore);
    if (said?.ok === false) {
      setFailure(said.error === 'not-participating' ? 'storage-failed' : said.error);
      return;
    }
    const draft = startDraft({ roundId, instrumentHash: invitation.instrument.hash, asksRole }, randomBytes);
    // A member has one response, also after starting over: what was sent before must not count beside it.
    const { responseId } = participation ?? draft;
    const started = await storage.drafts.start({ ...draft, responseId, slip });
    if (!started.ok) {
      setFailure(started.error);
      return;
    }
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
      {asksSlip && (
        <Suspense>
          <SlipBox
            roundId={roundId}
            begun={draft.ok ? draft.value.responseId : null}
            slip={slip}
            onSlip={setSlip}
          />
        </Suspense>
      )}
      {!inProgress && (slip !== null || !asksSlip) && (
        <Consent
          asksBefore={participation?.state === 'answering' && participation.handedInBefore === null}
          onBegin={(handedInBefore) => void begin(handedInBefore)}
        />
      )}
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
    </Page>
  );
}

interface ConsentProps {
  /** Whether the member still has to say if they handed in before: this device knows of nothing. */
  readonly asksBefore: boolean;
  readonly onBegin: (handedInBefore: boolean | null) => void;
}

function Consent({ asksBefore, onBegin }: ConsentProps) {
  const texts = useTexts(memberTexts).welcomeScreen;
  const [consents, setConsents] = useState(false);
  const [before, setBefore] = useState<boolean | null>(null);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const unsaid = asksBefore && before === null;
  const missing = asked && (!consents || unsaid);

  return (
    <form
      autoComplete="off"
      className={styles.consent}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (consents && !unsaid) onBegin(before);
      }}
    >
      <label className={styles.agree}>
        <input
          type="checkbox"
          checked={consents}
          aria-describedby={asked && !consents ? id : undefined}
          aria-invalid={asked && !consents}
          onChange={(event) => {
            setConsents(event.target.checked);
          }}
        />
        <span>{texts.consent}</span>
      </label>
      {asksBefore && (
        <fieldset className={styles.before} aria-describedby={asked && unsaid ? id : undefined}>
          <legend>{texts.before}</legend>
          {[false, true].map((answer) => (
            <label key={String(answer)} className={styles.agree}>
              <input
                type="radio"
                name={id}
                checked={before === answer}
                onChange={() => {
                  setBefore(answer);
                }}
              />
              <span>{answer ? texts.beforeYes : texts.beforeNo}</span>
            </label>
          ))}
          {before === true && <p>{texts.besideEarlier}</p>}
        </fieldset>
      )}
      {missing && (
        <p id={id} role="alert" className={styles.needed}>
          {consents ? texts.beforeNeeded : texts.consentNeeded}
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
