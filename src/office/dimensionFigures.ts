import type { Instrument, Item } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import type { DimensionReliability } from '#research/reliability/DimensionReliability.ts';
import type { Reliability } from '#research/reliability/reliability.ts';

/** The figures of a dimension with the words of the instrument. */
export interface DimensionFigures {
  readonly name: string;
  readonly items: readonly Item[];
  readonly figures: DimensionReliability;
}

/** In the instrument's order; `lang`: of the words. */
export function dimensionFigures(
  { dimensions, items }: Instrument,
  reliability: Reliability,
  lang: string,
): readonly DimensionFigures[] {
  return dimensions.flatMap(({ id, name }) => {
    const figures = reliability.dimensions.find((one) => one.id === id);
    if (figures === undefined) return [];
    const ofDimension = items.filter(({ dimension }) => dimension === id);
    return [{ name: localised(name, lang), items: ofDimension, figures }];
  });
}
