import * as v from 'valibot';

import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type NetworkId, type RoundId } from '#shared/Id.ts';
import { checkLastingTerms } from './checkRoundTerms.ts';
import { isValidDay } from './isValidDay.ts';
import type { Round } from './Round.ts';

/**
 * The round a stored record or a file holds, or `null` when it does not hold one. Terms that could never have been
 * prepared are refused too: a record edited to show figures below the floors stays closed to every screen.
 */
export function restoreRound(stored: unknown): Round | null {
  const parsed = v.safeParse(roundSchema, stored);
  if (!parsed.success) return null;
  return Object.keys(checkLastingTerms(parsed.output)).length === 0 ? parsed.output : null;
}

const day = v.custom<string>(isValidDay);
const bytes32 = v.custom<string>((value) => isBase64urlOf(32, value));

const roundOfNetwork = {
  id: v.custom<RoundId>(isId),
  networkId: v.custom<NetworkId>(isId),
  schoolYear: v.string(),
  instrument: v.object({ id: v.string(), version: v.string(), hash: bytes32 }),
  limits: v.object({ mean: v.number(), spread: v.number(), counts: v.number(), difference: v.number() }),
  // Absent in what was stored before a round could choose.
  safeAgainst: v.optional(v.picklist([1, 2]), 1),
  asksRole: v.boolean(),
  // Absent in what was stored before members were told: then nothing of the round goes there.
  forResearch: v.optional(v.boolean(), false),
  // Absent in what was stored before a second person could keep a key.
  keepers: v.optional(v.picklist([1, 2]), 1),
  // Absent in what was stored before rounds had slips.
  slips: v.optional(v.number(), 0),
  closesOn: day,
  deleteAfter: day,
};

const opened = { openedOn: day, publicKey: bytes32, restored: v.exactOptional(v.literal(true)) };

const roundSchema = v.variant('status', [
  v.object({ ...roundOfNetwork, status: v.literal('prepared') }),
  v.object({ ...roundOfNetwork, ...opened, status: v.literal('open') }),
  v.object({ ...roundOfNetwork, ...opened, status: v.literal('closed'), closedOn: day }),
]) satisfies v.GenericSchema<unknown, Round>;
