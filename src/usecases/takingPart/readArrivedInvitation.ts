import type { Invitation } from '#exchange/Invitation.ts';
import { type InvitationRefusal, readInvitation } from '#exchange/invitationText.ts';
import type { Result } from '#shared/Result.ts';

/**
 * The invitation in a link as it was opened, or in what somebody copied. Nearly all come whole; what looks for one in
 * everything else is loaded only then.
 */
export async function readArrivedInvitation(arrived: string): Promise<Result<Invitation, InvitationRefusal>> {
  const whole = readInvitation(arrived);
  if (whole.ok) return whole;
  const { findInvitation } = await import('#exchange/findInvitation.ts');
  return findInvitation(arrived);
}
