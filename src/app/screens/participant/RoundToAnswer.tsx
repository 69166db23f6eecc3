import type { ReactNode } from 'react';

import { useMessages } from '../../../i18n/languageStore.ts';
import { questionnaireMessages } from '../../../i18n/questionnaireMessages.ts';
import { troubleMessages } from '../../../i18n/troubleMessages.ts';
import type { Instrument } from '../../../instrument/Instrument.ts';
import type { Storage } from '../../../platform/storage/Storage.ts';
import type { Network } from '../../../round/Network.ts';
import type { OpenRound } from '../../../round/Round.ts';
import type { RoundId } from '../../../shared/Id.ts';
import { Actions } from '../../../ui/Actions.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Page } from '../../../ui/Page.tsx';
import { NotFoundScreen } from '../../NotFoundScreen.tsx';
import { paths } from '../../routes.ts';
import { useServices } from '../../Services.ts';
import { useStored } from '../../useStored.ts';

/** What a member's screens need to know of the round. */
export interface TermsOfAnswering {
  readonly round: OpenRound;
  readonly network: Network;
  readonly instrument: Instrument;
}

interface RoundToAnswerProps {
  readonly roundId: RoundId | null;
  readonly children: (terms: TermsOfAnswering) => ReactNode;
}

/** Shows its children when the round is open on this device; otherwise says in one sentence why it can't be answered. */
export function RoundToAnswer({ roundId, children }: RoundToAnswerProps) {
  const { storage } = useServices();
  const texts = useMessages(questionnaireMessages);
  const trouble = useMessages(troubleMessages);
  const terms = useStored(() => readTerms(storage, roundId), [storage, roundId]);

  if (terms === undefined) return null;
  if (terms === 'missing') return <NotFoundScreen />;
  if (terms === 'not-open' || terms === 'damaged-record') {
    return (
      <Page
        title={texts.roundNotOpenTitle}
        lead={terms === 'not-open' ? texts.roundNotOpen : trouble.damagedRecord}
      >
        <Actions>
          <ButtonLink to={paths.openRounds()}>{texts.toOpenRounds}</ButtonLink>
        </Actions>
      </Page>
    );
  }
  return children(terms);
}

async function readTerms(
  storage: Storage,
  roundId: RoundId | null,
): Promise<TermsOfAnswering | 'missing' | 'damaged-record' | 'not-open'> {
  if (roundId === null) return 'missing';
  const round = await storage.rounds.get(roundId);
  if (!round.ok) return round.error;
  if (round.value.status !== 'open') return 'not-open';
  const network = await storage.networks.get(round.value.networkId);
  if (!network.ok) return network.error;
  const instrument = await storage.instruments.get(round.value.instrument.hash);
  if (!instrument.ok) return 'damaged-record';
  return { round: round.value, network: network.value, instrument: instrument.value };
}
