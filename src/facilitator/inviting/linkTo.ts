import type { Invitation } from '#exchange/Invitation.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { paths } from '#shell/routes.ts';

/** The whole address of the invitation, at wherever the app is now. */
export function linkTo(invitation: Invitation): string {
  return `${location.origin}${location.pathname}#${paths.invitation(writeInvitation(invitation))}`;
}
