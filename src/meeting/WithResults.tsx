import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import { DamagedScreen } from '#shell/round/DamagedScreen.tsx';
import { WithRound } from '#shell/round/WithRound.tsx';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Page } from '#ui/Page.tsx';
import { findResults, type Results } from '#usecases/rounds/findResults.ts';
import { useMeetingServices } from './MeetingServices.ts';
import { meetingTexts } from './meetingTexts.ts';

interface WithResultsProps {
  /** Of the round, as it stands in the address. */
  readonly parameter: string;
  readonly children: (network: Network, results: Results, round: Round) => Elements;
}

/** A screen about the editions of a round and those of earlier years; without any it says why there is none. */
export function WithResults({ parameter, children }: WithResultsProps) {
  return (
    <WithRound parameter={parameter}>
      {(round, network) => (
        <ResultsOfRound round={round}>{(results) => children(network, results, round)}</ResultsOfRound>
      )}
    </WithRound>
  );
}

interface ResultsOfRoundProps {
  readonly round: Round;
  readonly children: (results: Results) => Elements;
}

function ResultsOfRound({ round, children }: ResultsOfRoundProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const { storage } = useMeetingServices();
  const found = useStored(() => findResults(storage, round), [storage, round]);

  if (found === undefined) return null;
  if (found === 'damaged-instrument') return <DamagedScreen />;
  if (found === 'no-edition') {
    return (
      <Page title={texts.title} lead={round.status === 'closed' ? texts.damagedEdition : texts.notClosed}>
        <Actions>
          <ButtonLink to={paths.round(round.id)} look="primary">
            {texts.toRound}
          </ButtonLink>
        </Actions>
      </Page>
    );
  }
  return children(found);
}
