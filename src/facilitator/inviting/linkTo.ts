import type { Invitation } from '#exchange/Invitation.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { paths } from '#shell/routes.ts';
import { wholeAddress } from '#shell/wholeAddress.ts';

/** The whole address of the invitation, at wherever the app is now. */
export function linkTo(invitation: Invitation): string {
  return wholeAddress(paths.invitation(writeInvitation(invitation)));
}
