import type { Result } from '#shared/Result.ts';
import { findCheckedText } from './findCheckedText.ts';
import type { Invitation } from './Invitation.ts';
import { invitationOf, type InvitationRefusal } from './invitationText.ts';
import { INVITATION_TEXT } from './textKinds.ts';

/** The invitation in a link or a text, whatever became of it on the way; nothing about it is trusted. */
export function findInvitation(text: string): Result<Invitation, InvitationRefusal> {
  return invitationOf(findCheckedText(INVITATION_TEXT, text));
}
