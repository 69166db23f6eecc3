import type { FieldErrors, Resolver } from 'react-hook-form';

import { checkNetwork, type NetworkField } from '#round/checkNetwork.ts';
import type { Network } from '#round/Network.ts';
import { plainName } from '#shared/plainName.ts';

/** A network as it is typed. */
export type NetworkFields = Record<NetworkField, string>;

export function networkFields(network: Network | null): NetworkFields {
  return {
    name: network?.name ?? '',
    kind: network?.kind ?? '',
    theme: network?.theme ?? '',
    memberCount: network?.memberCount?.toString() ?? '',
    startYear: network?.startYear?.toString() ?? '',
    organisation: network?.organisation ?? '',
  };
}

/** What was typed, as a network has it; a number that is none becomes `NaN`, which `checkNetwork` names. */
export function describedNetwork(fields: NetworkFields): Pick<Network, NetworkField> {
  return {
    name: plainName(fields.name),
    kind: plainName(fields.kind),
    theme: fields.theme.trim(),
    memberCount: numberOrNull(fields.memberCount),
    startYear: numberOrNull(fields.startYear),
    organisation: plainName(fields.organisation),
  };
}

/** The name of each fault goes into `type`; the sentence is made on screen, in the language of the moment. */
export const networkResolver: Resolver<NetworkFields> = (fields) => {
  const faults = Object.entries(checkNetwork(describedNetwork(fields)));
  if (faults.length === 0) return { values: fields, errors: {} };
  const errors: FieldErrors<NetworkFields> = Object.fromEntries(
    faults.map(([field, fault]) => [field, { type: fault }]),
  );
  return { values: {}, errors };
};

function numberOrNull(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed);
}
