import * as v from 'valibot';

import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type ResponseId, type RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Invitation } from './Invitation.ts';
import type { Participation } from './Participation.ts';
import { restoreInvitation } from './restoreInvitation.ts';

/** The participation a stored record holds, or `null` when it does not hold one. Unknown fields are dropped. */
export function restoreParticipation(stored: unknown): Participation | null {
  const parsed = v.safeParse(participationSchema, stored);
  if (!parsed.success) return null;
  const { roundId, invitation, state, revision, sealed } = parsed.output;
  const handedIn = state !== 'answering';
  const isSound = handedIn === (sealed !== null) && handedIn === revision >= 0;
  return isSound && roundId === invitation.roundId ? parsed.output : null;
}

const participationSchema = v.object({
  roundId: v.custom<RoundId>(isId),
  invitation: v.pipe(
    v.unknown(),
    v.transform(restoreInvitation),
    v.custom<Invitation>((value) => value !== null),
  ),
  responseId: v.custom<ResponseId>(isId),
  revision: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  // Versions before this one did not ask.
  handedInBefore: v.optional(v.nullable(v.boolean()), null),
  state: v.picklist(['answering', 'handed-in', 'withdrawn']),
  sealed: v.nullable(v.custom<Bytes>(isBytes)),
  answersHash: v.nullable(v.custom<string>((value) => isBase64urlOf(32, value))),
}) satisfies v.GenericSchema<unknown, Participation>;

// Bytes that a browser stored may be of another realm than this one: told by what they are, not by who made them.
function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}
