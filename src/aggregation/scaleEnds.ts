import type { Scale } from '#instrument/Instrument.ts';
import type { Figure } from './Figure.ts';
import { roundToOneDecimal } from './roundToOneDecimal.ts';

/** Figures above `atLeast` or below `atMost` are shown only as "`atLeast` or more" and "`atMost` or less". */
export interface ScaleEnds {
  readonly atMost: number;
  readonly atLeast: number;
}

export interface DimensionShape {
  /** Members with a scale mean: 5 or more, the floor of the limit for a mean. */
  readonly n: number;
  readonly itemCount: number;
  /** How many of the n one reader may have given: 1, and one more for each that may stand beside an earlier one. */
  readonly own: number;
  readonly scale: Pick<Scale, 'min' | 'max'>;
}

/**
 * How near to the ends of the scale a figure may be shown. Our own rule; docs/disclosure.md has the derivation.
 *
 * A member who knows their own answers must not be able to conclude that all others gave the end answer to every
 * item. The others stay at least one answer away from certainty when the total distance to the end may also be
 * R + 1/k: the whole scale R for the reader, and one step on one of k items for one other. The network mean is then
 * `max − (R + 1/k) / n`. Everything that is rounded to that figure or higher looks the same: one tenth below it "or
 * more". Likewise at the other end.
 *
 * Where one reader may have given several of the n, the whole scale is counted for each: own · R + 1/k.
 *
 * It depends on n, k, own, the scale and the rounded figure alone, so the decision itself tells nothing more. For n ≥ 5
 * and one of their own the two bounds never cross: (R + 1/k) / n is then at most 2R/5, which leaves R/10 or more on both sides of the
 * middle of the scale, and the middle is a half or a whole number: it stays between the bounds after rounding.
 */
export function scaleEnds({ n, itemCount, own, scale }: DimensionShape): ScaleEnds {
  const distance = (own * (scale.max - scale.min) + 1 / itemCount) / n;
  return {
    atMost: roundToOneDecimal(roundToOneDecimal(scale.min + distance) + 0.1),
    atLeast: roundToOneDecimal(roundToOneDecimal(scale.max - distance) - 0.1),
  };
}

/** Whether the two bounds have passed each other, so that no value lies between them: by numbers of people alone. */
export function endsCross({ atMost, atLeast }: ScaleEnds): boolean {
  return atMost > atLeast;
}

/** The value in one decimal, or only its bound when it is too near an end. */
export function figureWithin(ends: ScaleEnds, value: number): Figure {
  const rounded = roundToOneDecimal(value);
  if (rounded > ends.atLeast) return { kind: 'at-least', bound: ends.atLeast };
  if (rounded < ends.atMost) return { kind: 'at-most', bound: ends.atMost };
  return { kind: 'value', value: rounded };
}
