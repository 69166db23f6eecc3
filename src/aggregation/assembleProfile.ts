import type { Instrument } from '#instrument/Instrument.ts';
import type { DimensionShown } from './DimensionShown.ts';
import type { NetworkProfile } from './NetworkProfile.ts';
import type { RoleProfile } from './RoleProfile.ts';

/** From what is shown of each of the instrument's dimensions, in its order. */
export function assembleProfile(instrument: Instrument, shown: readonly DimensionShown[]): NetworkProfile {
  const items = new Map(shown.flatMap((one) => one.items.map((item) => [item.item, item] as const)));
  const profile: NetworkProfile = {
    dimensions: shown.map(({ dimension }) => dimension),
    items: instrument.items.flatMap(({ id }) => items.get(id) ?? []),
  };
  if (instrument.roles.length === 0) return profile;
  return { ...profile, roles: instrument.roles.map(({ id }, place) => roleProfile(id, place, shown)) };
}

function roleProfile(role: string, place: number, shown: readonly DimensionShown[]): RoleProfile {
  return {
    role,
    dimensions: shown.flatMap(({ dimension: { dimension }, roles }) => {
      const mean = roles[place];
      return mean === undefined ? [] : [{ dimension, mean }];
    }),
  };
}
