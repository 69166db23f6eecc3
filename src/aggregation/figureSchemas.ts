import * as v from 'valibot';

import type { Spread } from './Edition.ts';
import type { Figure } from './Figure.ts';
import { roundToOneDecimal } from './roundToOneDecimal.ts';

const FIGURE_VALUE = v.pipe(
  v.number(),
  v.finite(),
  v.check((value) => roundToOneDecimal(value) === value),
);

export const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const TEXT = v.pipe(v.string(), v.nonEmpty());
export const VALUE = v.strictObject({ kind: v.literal('value'), value: FIGURE_VALUE });
export const FIGURES = [
  VALUE,
  v.strictObject({ kind: v.literal('at-least'), bound: FIGURE_VALUE }),
  v.strictObject({ kind: v.literal('at-most'), bound: FIGURE_VALUE }),
] as const;
export const HIDDEN = v.strictObject({
  kind: v.literal('hidden'),
  reason: v.picklist(['too-few-answers', 'privacy']),
});

const FIGURE = v.variant('kind', FIGURES);
export const SPREAD = v.pipe(
  v.strictObject({ kind: v.literal('spread'), lower: FIGURE, upper: FIGURE }),
  v.check((spread: Spread) => edge(spread.lower) <= edge(spread.upper)),
);

function edge(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : figure.bound;
}
