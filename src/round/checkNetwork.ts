import { plainName } from '#shared/plainName.ts';
import type { Network } from './Network.ts';

export const MEMBER_COUNT_MAX = 999;
/** In UTF-16 code units, as `maxlength` of an input counts them. */
const TEXT_LENGTH_MAX = { name: 120, kind: 120, theme: 500, organisation: 120 } as const;
const START_YEAR_MIN = 1950;
const START_YEAR_MAX = 2100;

export type NetworkField = 'name' | 'kind' | 'theme' | 'organisation' | 'memberCount' | 'startYear';
export type NetworkFault = 'required' | 'too-long' | 'not-a-member-count' | 'not-a-year';
export type NetworkFaults = Partial<Record<NetworkField, NetworkFault>>;

/**
 * What is wrong with a network as described, by field; empty when it can be kept. Only the name is required;
 * `memberCount` is whole from 1 to 999 or `null`, `startYear` a year from 1950 to 2100 or `null`.
 */
export function checkNetwork(network: Pick<Network, NetworkField>): NetworkFaults {
  const { memberCount, startYear } = network;
  return {
    ...tooLong('kind', network.kind),
    ...tooLong('theme', network.theme),
    ...tooLong('organisation', network.organisation),
    ...tooLong('name', network.name),
    ...(plainName(network.name) === '' && { name: 'required' }),
    ...(!isNullOrWhole(memberCount, 1, MEMBER_COUNT_MAX) && { memberCount: 'not-a-member-count' }),
    ...(!isNullOrWhole(startYear, START_YEAR_MIN, START_YEAR_MAX) && { startYear: 'not-a-year' }),
  };
}

/** Whether a network may be called so. */
export function isNetworkName(name: string): boolean {
  const nothingElse = { kind: '', theme: '', organisation: '', memberCount: null, startYear: null };
  return Object.keys(checkNetwork({ name, ...nothingElse })).length === 0;
}

function tooLong(field: keyof typeof TEXT_LENGTH_MAX, text: string): NetworkFaults {
  return text.length > TEXT_LENGTH_MAX[field] ? { [field]: 'too-long' } : {};
}

function isNullOrWhole(value: number | null, min: number, max: number): boolean {
  return value === null || (Number.isInteger(value) && value >= min && value <= max);
}
