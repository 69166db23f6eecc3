import * as v from 'valibot';

import { checkLimits } from '../round/checkLimits.ts';
import type { Limits } from '../round/Limits.ts';
import { isValidDay } from '../round/isValidDay.ts';
import { isSchoolYear } from '../round/schoolYear.ts';
import { isBase64urlOf } from '../shared/base64url.ts';
import { isId } from '../shared/Id.ts';
import type { RoundId } from '../shared/Id.ts';
import type { DimensionProfile, Edition, Figure, Spread } from './Edition.ts';
import { roundToOneDecimal } from './roundToOneDecimal.ts';

/**
 * An edition from something stored or received, trusting nothing: the exact shape, figures of at most one decimal,
 * limits not below the floors, and no figure below its limit. `null` where anything is amiss. Whether the contents are
 * as they were published is for `editionStands` to say.
 */
export function restoreEdition(stored: unknown): Edition | null {
  const parsed = v.safeParse(EDITION, stored);
  return parsed.success ? parsed.output : null;
}

const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const FIGURE_VALUE = v.pipe(
  v.number(),
  v.finite(),
  v.check((value) => roundToOneDecimal(value) === value),
);
const TEXT = v.pipe(v.string(), v.nonEmpty());
const SHA_256 = v.custom<string>((value) => isBase64urlOf(32, value));
const LIMITS = v.pipe(
  v.strictObject({ mean: COUNT, spread: COUNT, counts: COUNT, difference: COUNT }),
  v.check((limits: Limits) => Object.keys(checkLimits(limits)).length === 0),
);

const FIGURES = [
  v.strictObject({ kind: v.literal('value'), value: FIGURE_VALUE }),
  v.strictObject({ kind: v.literal('at-least'), bound: FIGURE_VALUE }),
  v.strictObject({ kind: v.literal('at-most'), bound: FIGURE_VALUE }),
] as const;
const FIGURE = v.variant('kind', FIGURES);
const HIDDEN = v.strictObject({
  kind: v.literal('hidden'),
  reason: v.picklist(['too-few-answers', 'privacy']),
});
const SPREAD = v.pipe(
  v.strictObject({ kind: v.literal('spread'), lower: FIGURE, upper: FIGURE }),
  v.check((spread: Spread) => edge(spread.lower) <= edge(spread.upper)),
);

const DIMENSION = v.strictObject({
  dimension: TEXT,
  n: COUNT,
  mean: v.variant('kind', [...FIGURES, HIDDEN]),
  spread: v.union([SPREAD, HIDDEN]),
});

const EDITION = v.pipe(
  v.strictObject({
    roundId: v.custom<RoundId>(isId),
    number: v.pipe(COUNT, v.minValue(1)),
    publishedOn: v.custom<string>(isValidDay),
    schoolYear: v.custom<string>(isSchoolYear),
    instrument: v.strictObject({ id: TEXT, version: TEXT, hash: SHA_256 }),
    limits: LIMITS,
    responses: COUNT,
    memberCount: v.nullable(COUNT),
    dimensions: v.pipe(v.array(DIMENSION), v.nonEmpty()),
    invented: v.boolean(),
    hash: SHA_256,
  }),
  v.check((edition) => edition.dimensions.every((dimension) => keepsLimits(dimension, edition))),
  v.check(
    (edition) => new Set(edition.dimensions.map((d) => d.dimension)).size === edition.dimensions.length,
  ),
);

function keepsLimits(profile: DimensionProfile, edition: Pick<Edition, 'limits' | 'responses'>): boolean {
  const meanAllowed = profile.n >= edition.limits.mean;
  const spreadAllowed = profile.n >= edition.limits.spread && profile.mean.kind === 'value';
  return (
    profile.n <= edition.responses &&
    (meanAllowed || profile.mean.kind === 'hidden') &&
    (spreadAllowed || profile.spread.kind === 'hidden')
  );
}

function edge(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : figure.bound;
}
