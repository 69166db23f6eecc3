import { Link } from 'wouter';

import type { Network } from '#round/Network.ts';
import { paths } from '#shell/routes.ts';
import { InventedLabel } from './InventedLabel.tsx';

/** Stands above the title of a screen that belongs to a network. */
export function NetworkAbove({ network }: { readonly network: Network }) {
  return (
    <>
      <Link href={paths.network(network.id)}>
        <bdi translate="no">{network.name}</bdi>
      </Link>
      <span> </span>
      {network.invented && <InventedLabel />}
    </>
  );
}
