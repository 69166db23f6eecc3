import { useState } from 'react';
import { useLocation } from 'wouter';

import { NotCountedNotice } from '#facilitator/closing/NotCountedNotice.tsx';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { GiveSecondKey } from '#facilitator/keeping/GiveSecondKey.tsx';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { chooseEdition } from '#meeting/resultsViewStore.ts';
import type { ClosedRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { isAnythingMissing } from '#usecases/closing/notCounted.ts';
import {
  publishAgain,
  type PublishAgainFailure,
  type PublishedAgain,
} from '#usecases/closing/publishAgain.ts';
import { readWaiting, type Waiting } from '#usecases/closing/readWaiting.ts';
import styles from './LateAnswers.module.css';
import type { LateAnswersTexts } from './LateAnswers.nl.ts';
import { PublishAgainButton } from './PublishAgainButton.tsx';
import { publishAgainFailureSentence } from './publishAgainFailureSentence.ts';

/** What came in after the last edition, as a number, and the way to a next one. Nothing where the key is not here. */
export function LateAnswers({ round }: { readonly round: ClosedRound }) {
  const texts = useTexts(facilitatorTexts).lateAnswers;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<Result<PublishedAgain, PublishAgainFailure> | null>(null);
  const [secondKey, setSecondKey] = useState<Bytes | null>(null);
  const waiting = useStored(() => readWaiting(services, round, secondKey), [services, round, secondKey]);

  async function publish() {
    const published = await publishAgain(services, round.id, secondKey);
    if (published.ok) chooseEdition(published.value.edition.hash);
    if (published.ok && !isAnythingMissing(published.value.notCounted)) navigate(paths.results(round.id));
    else setOutcome(published);
  }

  if (waiting === undefined) return null;
  if (!waiting.ok) {
    if (waiting.error === 'no-key') return null;
    const { error } = waiting;
    if (error === 'needs-second-key') return <LockedLateAnswers round={round} onKey={setSecondKey} />;
    return (
      <section className={styles.late}>
        <h2>{texts.lateTitle}</h2>
        <p>
          {error === 'source-unknown'
            ? texts.lateSourceUnknown
            : publishAgainFailureSentence(error, language)}
        </p>
      </section>
    );
  }
  const { differing, edition, needed } = waiting.value;
  return (
    <section className={styles.late}>
      <h2>{texts.lateTitle}</h2>
      <p role="status">{waitingSentence(waiting.value, texts)}</p>
      {outcome !== null && <PublishOutcome outcome={outcome} />}
      <Actions>
        {differing >= needed && <PublishAgainButton round={round} number={edition + 1} publish={publish} />}
        <ButtonLink to={paths.inbox(round.id)}>{texts.takeInLate}</ButtonLink>
      </Actions>
    </section>
  );
}

interface LockedLateAnswersProps {
  readonly round: ClosedRound;
  readonly onKey: (secondKey: Bytes) => void;
}

/** With two keepers: whether enough differs is known once both keys are here. */
function LockedLateAnswers({ round, onKey }: LockedLateAnswersProps) {
  const texts = useTexts(facilitatorTexts).lateAnswers;
  return (
    <section className={styles.late}>
      <h2>{texts.lateTitle}</h2>
      <p>{texts.lateLocked}</p>
      <GiveSecondKey round={round} onKey={onKey}>
        <ButtonLink to={paths.inbox(round.id)}>{texts.takeInLate}</ButtonLink>
      </GiveSecondKey>
    </section>
  );
}

/** What did not come, or an edition in which not everything counts. */
function PublishOutcome({ outcome }: { readonly outcome: Result<PublishedAgain, PublishAgainFailure> }) {
  const texts = useTexts(facilitatorTexts).closingScreen;
  const language = useLanguage();
  if (!outcome.ok)
    return <Notice kind="trouble">{publishAgainFailureSentence(outcome.error, language)}</Notice>;
  const { edition, notCounted } = outcome.value;
  return <NotCountedNotice title={texts.published(edition.number)} notCounted={notCounted} />;
}

function waitingSentence({ differing, edition, needed }: Waiting, texts: LateAnswersTexts): string {
  if (differing === 0) return `${texts.lateNone(edition)} ${texts.lateFrom(needed)}`;
  return `${texts.lateDiffer(differing, edition)} ${differing < needed ? texts.lateFrom(needed) : texts.lateEnough}`;
}
