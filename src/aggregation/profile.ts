import { dimensionItems } from '../instrument/dimensionItems.ts';
import type { Instrument } from '../instrument/Instrument.ts';
import type { Response } from '../response/Response.ts';
import type { Limits } from '../round/Limits.ts';
import type { DimensionProfile } from './Edition.ts';
import { profileDimension } from './profileDimension.ts';
import { scaleMean } from './scaleMean.ts';

/**
 * What a network may see of its answers: one profile for each of the instrument's dimensions, in its order. One
 * response a member; the order of the responses does not matter. Limits below the floors are raised to them.
 */
export function profile(
  instrument: Instrument,
  responses: readonly Response[],
  limits: Limits,
): readonly DimensionProfile[] {
  return instrument.dimensions.map((dimension) => {
    const items = dimensionItems(instrument, dimension.id);
    const scaleMeans = responses
      .map((response) => scaleMean(response.answers, items))
      .filter((value) => value !== null);
    return profileDimension(
      { dimension: dimension.id, scaleMeans, itemCount: items.length, scale: instrument.scale },
      limits,
    );
  });
}
