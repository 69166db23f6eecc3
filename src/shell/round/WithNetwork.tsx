import type { Network } from '#round/Network.ts';
import type { NetworkId } from '#shared/Id.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { networkIdFrom } from '#shell/routes.ts';
import { useSharedServices } from '#shell/SharedServices.ts';
import { useStored } from '#shell/useStored.ts';
import type { Elements } from '#ui/Elements.ts';
import { DamagedScreen } from './DamagedScreen.tsx';

interface WithNetworkProps {
  /** As it stands in the address. */
  readonly parameter: string;
  readonly children: (network: Network) => Elements;
}

/** A screen about one network, kept up to date; or the screen that says why it cannot be shown. */
export function WithNetwork({ parameter, children }: WithNetworkProps) {
  const id = networkIdFrom(parameter);
  if (id === null) return <NotFoundScreen />;
  return (
    <StoredNetwork key={id} id={id}>
      {children}
    </StoredNetwork>
  );
}

function StoredNetwork({
  id,
  children,
}: {
  readonly id: NetworkId;
  readonly children: WithNetworkProps['children'];
}) {
  const { storage } = useSharedServices();
  const network = useStored(() => storage.networks.get(id), [storage, id]);
  if (network === undefined) return null;
  if (network.ok) return children(network.value);
  return network.error === 'missing' ? <NotFoundScreen /> : <DamagedScreen />;
}
