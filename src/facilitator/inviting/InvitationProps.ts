import type { Invitation } from '#exchange/Invitation.ts';

/** What every road to the members is made from. */
export interface InvitationProps {
  readonly invitation: Invitation;
  /** The whole address, with the invitation behind the `#`. */
  readonly link: string;
}
