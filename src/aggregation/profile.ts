import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import type { Limits } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import { assembleProfile } from './assembleProfile.ts';
import { contributions } from './contributions.ts';
import type { NetworkProfile } from './NetworkProfile.ts';
import { showDimension } from './showDimension.ts';

/**
 * What a network may see of its answers: of all dimensions, items and (if the instrument has any) roles, in its order.
 * One response a member; the order of the responses does not matter. Limits below the floors are raised to them.
 * `safeAgainst`: how many members who compare notes must be certain of nobody else.
 */
export function profile(
  instrument: Instrument,
  responses: readonly Response[],
  limits: Limits,
  safeAgainst: SafeAgainst = 1,
): NetworkProfile {
  const rule = { limits, safeAgainst };
  return assembleProfile(
    instrument,
    instrument.dimensions.map(({ id }) =>
      showDimension(instrument, id, contributions(responses, dimensionItems(instrument, id)), rule),
    ),
  );
}
