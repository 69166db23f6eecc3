import type { Spread } from '#aggregation/Edition.ts';
import type { Figure } from '#aggregation/Figure.ts';

/** Where on the scale a figure can lie: one place, or from its bound to the end of the scale. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

interface ScaleEnds {
  readonly min: number;
  readonly max: number;
}

/** The number a figure names: the mean itself, or the bound. */
export function figureNumber(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : figure.bound;
}

export function figureRange(figure: Figure, { min, max }: ScaleEnds): Range {
  switch (figure.kind) {
    case 'value':
      return { from: figure.value, to: figure.value };
    case 'at-least':
      return { from: figure.bound, to: max };
    case 'at-most':
      return { from: min, to: figure.bound };
  }
}

/** The stretch that certainly holds the middle half. */
export function spreadRange({ lower, upper }: Spread, scale: ScaleEnds): Range {
  return { from: figureRange(lower, scale).from, to: figureRange(upper, scale).to };
}
