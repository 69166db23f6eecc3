import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import type { RoundId } from '#shared/Id.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { roundIdFrom } from '#shell/routes.ts';
import { useSharedServices } from '#shell/SharedServices.ts';
import { useStored } from '#shell/useStored.ts';
import type { Elements } from '#ui/Elements.ts';
import { DamagedScreen } from './DamagedScreen.tsx';
import { WithNetwork } from './WithNetwork.tsx';

interface WithRoundProps {
  /** As it stands in the address. */
  readonly parameter: string;
  readonly children: (round: Round, network: Network) => Elements;
}

/** A screen about one round and its network, kept up to date; or the screen that says why it cannot be shown. */
export function WithRound({ parameter, children }: WithRoundProps) {
  const id = roundIdFrom(parameter);
  if (id === null) return <NotFoundScreen />;
  return (
    <StoredRound key={id} id={id}>
      {children}
    </StoredRound>
  );
}

function StoredRound({
  id,
  children,
}: {
  readonly id: RoundId;
  readonly children: WithRoundProps['children'];
}) {
  const { storage } = useSharedServices();
  const round = useStored(() => storage.rounds.get(id), [storage, id]);
  if (round === undefined) return null;
  if (!round.ok) return round.error === 'missing' ? <NotFoundScreen /> : <DamagedScreen />;
  return (
    <WithNetwork parameter={round.value.networkId}>{(network) => children(round.value, network)}</WithNetwork>
  );
}
