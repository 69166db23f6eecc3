import * as v from 'valibot';

import { checkLimits } from '#round/checkLimits.ts';
import { isValidDay } from '#round/isValidDay.ts';
import { isSchoolYear } from '#round/schoolYear.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import { areCountedMarks } from './countedMarks.ts';
import type { Edition } from './Edition.ts';
import { COUNT, FIGURES, HIDDEN, SPREAD, TEXT, VALUE } from './figureSchemas.ts';
import { keepsLimits } from './keepsLimits.ts';

/**
 * An edition from something stored or received, trusting nothing: the exact shape, figures of at most one decimal,
 * limits not below the floors, and nothing shown that could not be. `null` where anything is amiss. Whether the contents are
 * as they were published is for `editionStands` to say.
 */
export function restoreEdition(stored: unknown): Edition | null {
  const parsed = v.safeParse(EDITION, stored);
  return parsed.success ? parsed.output : null;
}

const SHA_256 = v.custom<string>((value) => isBase64urlOf(32, value));
const LIMITS = v.strictObject({ mean: COUNT, spread: COUNT, counts: COUNT, difference: COUNT });

const DIMENSION = v.strictObject({
  dimension: TEXT,
  n: COUNT,
  mean: v.variant('kind', [...FIGURES, HIDDEN]),
  spread: v.union([SPREAD, HIDDEN]),
});
const COUNTS = v.strictObject({ kind: v.literal('counts'), counts: v.pipe(v.array(COUNT), v.minLength(2)) });
const ITEM = v.strictObject({
  item: TEXT,
  mean: v.variant('kind', [VALUE, HIDDEN]),
  counts: v.variant('kind', [COUNTS, HIDDEN]),
});
const ROLE = v.strictObject({
  role: TEXT,
  dimensions: v.array(v.strictObject({ dimension: TEXT, mean: v.variant('kind', [VALUE, HIDDEN]) })),
});

const EDITION = v.pipe(
  v.strictObject({
    roundId: v.custom<RoundId>(isId),
    number: v.pipe(COUNT, v.minValue(1)),
    publishedOn: v.custom<string>(isValidDay),
    schoolYear: v.custom<string>(isSchoolYear),
    instrument: v.strictObject({ id: TEXT, version: TEXT, hash: SHA_256 }),
    limits: LIMITS,
    safeAgainst: v.exactOptional(v.literal(2)),
    responses: COUNT,
    besideEarlier: v.exactOptional(v.pipe(COUNT, v.minValue(1))),
    keepers: v.exactOptional(v.picklist([1, 2])),
    counted: v.exactOptional(
      v.pipe(
        v.array(TEXT),
        v.check((marks) => areCountedMarks(marks)),
      ),
    ),
    restored: v.exactOptional(v.literal(true)),
    memberCount: v.nullable(COUNT),
    dimensions: v.pipe(v.array(DIMENSION), v.nonEmpty()),
    items: v.exactOptional(v.array(ITEM)),
    roles: v.exactOptional(v.array(ROLE)),
    invented: v.boolean(),
    hash: SHA_256,
  }),
  v.check(({ limits, safeAgainst }) => Object.keys(checkLimits(limits, safeAgainst ?? 1)).length === 0),
  v.check((edition) => keepsLimits(edition)),
  v.check(({ counted, responses }) => counted === undefined || counted.length === responses),
);
