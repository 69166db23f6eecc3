import * as v from 'valibot';

import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type ResponseId, type RoundId } from '#shared/Id.ts';
import type { Draft } from './Draft.ts';

/**
 * The draft a stored record holds, or `null` when it does not hold one. Whether its answers fit the instrument is
 * asked by `checkResponse`, where the instrument is known.
 */
export function restoreDraft(stored: unknown): Draft | null {
  const parsed = v.safeParse(draftSchema, stored);
  return parsed.success ? parsed.output : null;
}

const draftSchema = v.object({
  roundId: v.custom<RoundId>(isId),
  instrumentHash: v.custom<string>((value) => isBase64urlOf(32, value)),
  responseId: v.custom<ResponseId>(isId),
  // Absent in what was begun before a device that goes round asked for one.
  slip: v.optional(v.nullable(v.custom<string>((value) => isBase64urlOf(8, value))), null),
  role: v.nullable(v.string()),
  answers: v.record(v.string(), v.union([v.literal('na'), v.pipe(v.number(), v.integer())])),
  step: v.variant('at', [
    v.object({ at: v.literal('role') }),
    v.object({ at: v.literal('items'), page: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    v.object({ at: v.literal('check') }),
  ]),
}) satisfies v.GenericSchema<unknown, Draft>;
