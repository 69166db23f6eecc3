import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';

import { closingMessages } from '../../../../i18n/closingMessages.ts';
import { useLanguage, useMessages } from '../../../../i18n/languageStore.ts';
import type { Network } from '../../../../round/Network.ts';
import type { Round } from '../../../../round/Round.ts';
import { Actions } from '../../../../ui/Actions.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { ButtonLink } from '../../../../ui/ButtonLink.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Page } from '../../../../ui/Page.tsx';
import { closeAndPublish, type CloseFailure } from '../../../closing/closeAndPublish.ts';
import { countHandedIn } from '../../../collecting/countHandedIn.ts';
import { paths } from '../../../routes.ts';
import { useServices } from '../../../Services.ts';
import { useStored } from '../../../useStored.ts';
import { NetworkAbove } from '../NetworkAbove.tsx';
import { readRoundOverview } from '../networks/readNetworkOverview.ts';
import { closeFailureSentence } from './closeFailureSentence.ts';
import { WhatClosingShows } from './WhatClosingShows.tsx';

/** Where the screen stands: asking, closing, or closed with so many responses that could not be opened. */
type Progress =
  | { readonly at: 'asking'; readonly failure: CloseFailure | null }
  | { readonly at: 'closing' }
  | { readonly at: 'closed'; readonly refused: number };

interface ClosingScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** Says what closing will and will not make visible, then closes for good. */
export function ClosingScreen({ round, network }: ClosingScreenProps) {
  const texts = useMessages(closingMessages);
  const language = useLanguage();
  const services = useServices();
  const [, navigate] = useLocation();
  const [progress, setProgress] = useState<Progress>({ at: 'asking', failure: null });
  const overview = useStored(() => readRoundOverview(services.storage, round), [services.storage, round]);
  const handedIn = useStored(() => countHandedIn(services, round), [services, round]);

  async function close() {
    setProgress({ at: 'closing' });
    const closed = await closeAndPublish(services, round.id);
    if (!closed.ok) setProgress({ at: 'asking', failure: closed.error });
    else if (closed.value.refused > 0) setProgress({ at: 'closed', refused: closed.value.refused });
    else navigate(paths.results(round.id), { replace: true });
  }

  if (progress.at === 'closed')
    return <ClosedWithRefused {...{ round, network }} refused={progress.refused} />;
  if (overview === undefined || handedIn === undefined) return null;
  if (round.status !== 'open' && progress.at === 'asking')
    return <Redirect to={paths.round(round.id)} replace />;

  return (
    <Page
      title={texts.title}
      above={<NetworkAbove network={network} />}
      lead={handedIn === 0 ? texts.nothingHandedIn : texts.handedIn(handedIn)}
    >
      <WhatClosingShows limits={round.limits} responses={handedIn} />
      {overview.hasDraft && (
        <Notice>
          <p>{texts.someoneStarted}</p>
        </Notice>
      )}
      <p>{texts.final}</p>
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

function ClosedWithRefused({ round, network, refused }: ClosingScreenProps & { readonly refused: number }) {
  const texts = useMessages(closingMessages);
  return (
    <Page key="closed" title={texts.closedTitle} above={<NetworkAbove network={network} />}>
      <Notice kind="news">
        <p>{texts.refused(refused)}</p>
      </Notice>
      <Actions>
        <ButtonLink to={paths.results(round.id)} look="primary" replace>
          {texts.toResults}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
