import type { Network } from '#round/Network.ts';

/** The example network among the networks of this device, if it is here. */
export function findExample(networks: readonly Network[]): Network | undefined {
  return networks.find(({ invented }) => invented);
}
