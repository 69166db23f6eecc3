import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';

import { limitsBeside } from '#aggregation/limitsBeside.ts';
import { NotToldApart } from '#facilitator/collecting/NotToldApart.tsx';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import { useHandedIn } from '#facilitator/useHandedIn.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import { SecondKeyBox } from '#facilitator/keeping/SecondKeyBox.tsx';
import { noWholeKeySentence } from '#facilitator/keeping/noWholeKeySentence.ts';
import type { OpenRound, Round } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Language } from '#shared/Language.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { closeAndPublish, type CloseFailure } from '#usecases/closing/closeAndPublish.ts';
import { isAnythingMissing, type NotCounted } from '#usecases/closing/notCounted.ts';
import { readRoundOverview } from '#usecases/rounds/readNetworkOverview.ts';
import { NotCountedNotice } from './NotCountedNotice.tsx';
import { WhatClosingShows } from './WhatClosingShows.tsx';

/** Where the screen stands: asking, closing, or closed, perhaps with some that do not count. */
type Progress =
  | { readonly at: 'asking'; readonly failure: CloseFailure | null }
  | { readonly at: 'closing' }
  | { readonly at: 'closed'; readonly notCounted: NotCounted };

interface ClosingScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** Says what closing will and will not make visible, then closes for good. */
export function ClosingScreen({ round, network }: ClosingScreenProps) {
  const texts = useTexts(facilitatorTexts).closingScreen;
  const { given: secondKeyFits } = useTexts(facilitatorTexts).secondKeyBox;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [, navigate] = useLocation();
  const [progress, setProgress] = useState<Progress>({ at: 'asking', failure: null });
  const overview = useStored(() => readRoundOverview(services.storage, round), [services.storage, round]);
  const [secondKey, setSecondKey] = useState<Bytes | null>(null);
  const handedIn = useHandedIn(round.id, { secondKey });

  async function close() {
    setProgress({ at: 'closing' });
    const closed = await closeAndPublish(services, round.id, secondKey);
    if (!closed.ok) {
      setProgress({ at: 'asking', failure: closed.error });
      return;
    }
    const { notCounted } = closed.value;
    // Also on the way to the results: whoever comes back from there finds what has happened.
    setProgress({ at: 'closed', notCounted });
    if (!isAnythingMissing(notCounted)) navigate(paths.results(round.id), { replace: true });
  }

  if (progress.at === 'closed') return <Closed {...{ round, network }} notCounted={progress.notCounted} />;
  if (overview === undefined || handedIn === undefined) return null;
  if (round.status !== 'open' && progress.at === 'asking')
    return <Redirect to={paths.round(round.id)} replace />;

  if (round.status === 'open' && round.keepers === 2 && secondKey === null)
    return <NeedsSecondKey {...{ round, network }} messages={handedIn.responses} onKey={setSecondKey} />;
  const { responses } = handedIn;
  return (
    <Page
      title={texts.title}
      above={<NetworkAbove network={network} />}
      lead={responses === 0 ? texts.nothingHandedIn : texts.handedIn(responses)}
    >
      {secondKey !== null && <Notice kind="news">{secondKeyFits}</Notice>}
      <NotToldApart count={handedIn} />
      <WhatClosingShows
        {...{ responses }}
        limits={limitsBeside(round.limits, handedIn.besideEarlier)}
        safeAgainst={round.safeAgainst}
        asksRole={round.asksRole}
      />
      {overview.hasDraft && (
        <Notice>
          <p>{texts.someoneStarted}</p>
        </Notice>
      )}
      <p>{texts.final(round.limits.difference)}</p>
      {progress.at === 'asking' && progress.failure !== null && (
        <Notice kind="trouble">{closeFailureSentence(progress.failure, language)}</Notice>
      )}
      <Actions>
        <Button look="primary" disabled={progress.at === 'closing'} onClick={() => void close()}>
          {progress.at === 'closing' ? texts.closing : texts.close}
        </Button>
        <ButtonLink to={paths.round(round.id)}>{texts.back}</ButtonLink>
      </Actions>
    </Page>
  );
}

interface NeedsSecondKeyProps {
  readonly round: OpenRound;
  readonly network: Network;
  readonly messages: number;
  readonly onKey: (secondKey: Bytes) => void;
}

/** Before anything is said about closing: how many people answered is known only once it opens. */
function NeedsSecondKey({ round, network, messages, onKey }: NeedsSecondKeyProps) {
  const texts = useTexts(facilitatorTexts).closingScreen;
  const { neededTitle, needed } = useTexts(facilitatorTexts).secondKeyBox;
  const { messagesIn } = useTexts(facilitatorTexts).inboxScreen;
  return (
    <Page key="needs-key" title={neededTitle} above={<NetworkAbove network={network} />} lead={needed}>
      <p>{`${messagesIn(messages)} ${texts.countedLater}`}</p>
      <SecondKeyBox round={round} onKey={onKey} />
      <Actions>
        <ButtonLink to={paths.round(round.id)}>{texts.back}</ButtonLink>
      </Actions>
    </Page>
  );
}

interface ClosedProps extends ClosingScreenProps {
  readonly notCounted: NotCounted;
}

function Closed({ round, network, notCounted }: ClosedProps) {
  const texts = useTexts(facilitatorTexts).closingScreen;
  return (
    <Page key="closed" title={texts.closedTitle} above={<NetworkAbove network={network} />}>
      {isAnythingMissing(notCounted) && <NotCountedNotice notCounted={notCounted} />}
      <Actions>
        <ButtonLink to={paths.results(round.id)} look="primary" replace>
          {texts.toResults}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** The sentence for a round that has not been closed. */
function closeFailureSentence(failure: CloseFailure, language: Language): string {
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  if (failure === 'needs-second-key' || failure === 'wrong-second-key')
    return noWholeKeySentence(failure, language);
  return facilitatorTexts.in(language).closingScreen.failures[failure];
}
