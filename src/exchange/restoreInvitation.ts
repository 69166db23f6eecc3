import * as v from 'valibot';

import { isNetworkName } from '#round/checkNetwork.ts';
import { checkLastingTerms } from '#round/checkRoundTerms.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import { plainName } from '#shared/plainName.ts';
import type { Invitation } from './Invitation.ts';
import { isSlip, type Slip } from './Slip.ts';

/**
 * The invitation that a link or a stored record holds, or `null` when it does not hold one. Terms that no round could
 * have are refused, as `restoreRound` does: nobody is invited to a round that shows figures below the floors.
 */
export function restoreInvitation(stored: unknown): Invitation | null {
  const parsed = v.safeParse(invitationSchema, stored);
  if (!parsed.success) return null;
  const { networkName } = parsed.output;
  const isSound = isNetworkName(networkName) && hasLastingTerms(parsed.output);
  return isSound ? { ...parsed.output, networkName: plainName(networkName) } : null;
}

const bytes32 = v.custom<string>((value) => isBase64urlOf(32, value));

const invitationSchema = v.object({
  roundId: v.custom<RoundId>(isId),
  networkName: v.string(),
  schoolYear: v.string(),
  instrument: v.object({
    // As parseInstrument asks. They become part of an address that is fetched, so they must not lead elsewhere.
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
    version: v.pipe(v.string(), v.regex(/^\d{1,4}(\.\d{1,4}){2}$/)),
    hash: bytes32,
  }),
  limits: v.object({ mean: v.number(), spread: v.number(), counts: v.number(), difference: v.number() }),
  // Absent in what was stored before a round could choose.
  safeAgainst: v.optional(v.picklist([1, 2]), 1),
  asksRole: v.boolean(),
  // Absent in what was stored before members were told of research.
  forResearch: v.optional(v.boolean(), false),
  // Absent in what was stored before a second person could keep a key.
  keepers: v.optional(v.picklist([1, 2]), 1),
  closesOn: v.string(),
  deleteAfter: v.string(),
  publicKey: bytes32,
  invented: v.boolean(),
  // Absent in what was stored before rounds had slips.
  slip: v.optional(v.nullable(v.custom<Slip>(isSlip)), null),
}) satisfies v.GenericSchema<unknown, Invitation>;

function hasLastingTerms(invitation: Invitation): boolean {
  return Object.keys(checkLastingTerms({ ...invitation, slips: 0 })).length === 0;
}
