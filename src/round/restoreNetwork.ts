import * as v from 'valibot';

import { isId, type NetworkId } from '#shared/Id.ts';
import { plainName } from '#shared/plainName.ts';
import { checkNetwork } from './checkNetwork.ts';
import type { Network } from './Network.ts';

/** The network a stored record or a file holds, or `null` when it does not hold one. Unknown fields are dropped. */
export function restoreNetwork(stored: unknown): Network | null {
  const parsed = v.safeParse(networkSchema, stored);
  if (!parsed.success || Object.keys(checkNetwork(parsed.output)).length > 0) return null;
  const { name, kind, organisation } = parsed.output;
  return {
    ...parsed.output,
    name: plainName(name),
    kind: plainName(kind),
    organisation: plainName(organisation),
  };
}

const networkSchema = v.object({
  id: v.custom<NetworkId>(isId),
  name: v.string(),
  kind: v.string(),
  theme: v.string(),
  memberCount: v.nullable(v.number()),
  startYear: v.nullable(v.number()),
  organisation: v.string(),
  invented: v.boolean(),
}) satisfies v.GenericSchema<unknown, Network>;
