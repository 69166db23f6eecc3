import { findInvitation } from '#exchange/findInvitation.ts';
import type { InvitationRefusal } from '#exchange/invitationText.ts';
import type { Slip } from '#exchange/Slip.ts';
import type { RoundId } from '#shared/Id.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Services } from '#usecases/Services.ts';

/**
 * `no-slip`: the invitation is on no slip. `unknown-slip`: the round has no such slip. `slips-not-here`: which slips the
 * round has cannot be read on this device.
 */
export type SlipFault = InvitationRefusal | 'other-round' | 'no-slip' | 'unknown-slip' | 'slips-not-here';

/**
 * On a device that is passed round: the slip of this round in what its code or its link says. Whether somebody answered
 * on it already is not asked and cannot be: of several on one slip a lot decides when the round closes.
 */
export async function readSlip(
  { storage }: Pick<Services, 'storage'>,
  roundId: RoundId,
  text: string,
): Promise<Result<Slip, SlipFault>> {
  const invitation = findInvitation(text);
  if (!invitation.ok) return invitation;
  if (invitation.value.roundId !== roundId) return err('other-round');
  const { slip } = invitation.value;
  if (slip === null) return err('no-slip');
  const slips = await storage.rounds.slips(roundId);
  if (!slips.ok) return err('slips-not-here');
  return slips.value.includes(slip) ? ok(slip) : err('unknown-slip');
}
