import type { Network } from './Network.ts';

/** The network as it is here, with what was not filled in here; `null` when the backup has nothing to add. */
export function mergeNetwork(here: Network, incoming: Network): Network | null {
  const merged: Network = {
    ...here,
    kind: here.kind || incoming.kind,
    theme: here.theme || incoming.theme,
    organisation: here.organisation || incoming.organisation,
    memberCount: here.memberCount ?? incoming.memberCount,
    startYear: here.startYear ?? incoming.startYear,
  };
  const fields = Object.keys(merged) as (keyof Network)[];
  return fields.some((field) => merged[field] !== here[field]) ? merged : null;
}
