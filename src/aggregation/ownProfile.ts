import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Answers } from '#response/Response.ts';
import { roundToOneDecimal } from './roundToOneDecimal.ts';
import { scaleMean } from './scaleMean.ts';

/** One dimension of one member's answers. For that member alone, so nothing in it is hidden or only bounded. */
export interface OwnProfile {
  readonly dimension: string;
  readonly mean: OwnMean | OwnGap;
  /** Answers on the scale: those the mean is of. */
  readonly counting: number;
  /** How many items the instrument has for this dimension. */
  readonly items: number;
}

/** In one decimal, like every other figure. */
export interface OwnMean {
  readonly kind: 'value';
  readonly value: number;
}

/** Fewer than half of the items have an answer on the scale. Never a zero. */
export interface OwnGap {
  readonly kind: 'hidden';
  readonly reason: 'half-rule';
}

/** One profile for each of the instrument's dimensions, in its order. */
export function ownProfile(instrument: Instrument, answers: Answers): readonly OwnProfile[] {
  return instrument.dimensions.map(({ id }) => {
    const items = dimensionItems(instrument, id);
    const mean = scaleMean(answers, items);
    return {
      dimension: id,
      mean:
        mean === null
          ? { kind: 'hidden', reason: 'half-rule' }
          : { kind: 'value', value: roundToOneDecimal(mean) },
      counting: items.filter((item) => typeof answers[item.id] === 'number').length,
      items: items.length,
    };
  });
}
