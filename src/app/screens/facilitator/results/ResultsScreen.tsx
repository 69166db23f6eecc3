import type { Edition } from '../../../../aggregation/Edition.ts';
import { useMessages } from '../../../../i18n/languageStore.ts';
import { resultsMessages } from '../../../../i18n/resultsMessages.ts';
import type { Instrument } from '../../../../instrument/Instrument.ts';
import type { Storage } from '../../../../platform/storage/Storage.ts';
import type { Network } from '../../../../round/Network.ts';
import type { Round } from '../../../../round/Round.ts';
import { Actions } from '../../../../ui/Actions.tsx';
import { ButtonLink } from '../../../../ui/ButtonLink.tsx';
import { Page } from '../../../../ui/Page.tsx';
import { paths } from '../../../routes.ts';
import { useServices } from '../../../Services.ts';
import { useStored } from '../../../useStored.ts';
import { DamagedScreen } from '../DamagedScreen.tsx';
import { WithRound } from '../WithRound.tsx';
import { ResultsRoom } from './ResultsRoom.tsx';

/** Finds the editions of a round, with those of earlier years; without any it says why there is none. */
export function ResultsScreen({ params }: { readonly params: { readonly roundId: string } }) {
  return (
    <WithRound parameter={params.roundId}>
      {(round, network) => <ResultsOfRound round={round} network={network} />}
    </WithRound>
  );
}

function ResultsOfRound({ round, network }: { readonly round: Round; readonly network: Network }) {
  const texts = useMessages(resultsMessages);
  const { storage } = useServices();
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
  return <ResultsRoom network={network} {...found} />;
}

interface Results {
  /** Of the round, latest first; at least one. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** Of each earlier round of the same network the latest edition, newest first. */
  readonly earlier: readonly Edition[];
  readonly instrument: Instrument;
}

async function findResults(
  storage: Storage,
  round: Round,
): Promise<Results | 'no-edition' | 'damaged-instrument'> {
  const { records } = await storage.editions.ofNetwork(round.networkId);
  const latestFirst = records.toReversed();
  const [latest, ...before] = latestFirst.filter(({ roundId }) => roundId === round.id);
  if (latest === undefined) return 'no-edition';
  const instrument = await storage.instruments.get(latest.instrument.hash);
  if (!instrument.ok) return 'damaged-instrument';
  const earlier = latestFirst.filter(
    ({ roundId, schoolYear }, place) =>
      schoolYear < latest.schoolYear &&
      latestFirst.findIndex((edition) => edition.roundId === roundId) === place,
  );
  return { editions: [latest, ...before], earlier, instrument: instrument.value };
}
