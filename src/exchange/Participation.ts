import type { ResponseId, RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Invitation } from './Invitation.ts';

/** A member taking part in a round on a device of their own: what they were invited to, and what they handed in. */
export interface Participation {
  readonly roundId: RoundId;
  readonly invitation: Invitation;
  /** The one response of this member, whatever is revised or started afresh. */
  readonly responseId: ResponseId;
  /** Of the last thing handed in, a response or a withdrawal; -1 while there is none. */
  readonly revision: number;
  /** What the member said when asked whether they had handed in before; `null` while they have not been asked. */
  readonly handedInBefore: boolean | null;
  readonly state: 'answering' | 'handed-in' | 'withdrawn';
  /** The last thing handed in, as it travels; `null` while there is none. */
  readonly sealed: Bytes | null;
  /** SHA-256, base64url, of the answers that were handed in, which tells later whether they have changed. */
  readonly answersHash: string | null;
}

/** What a member hands in: their answers, or that they take them back. */
export type HandedIn = Pick<Participation, 'revision' | 'answersHash'> & {
  readonly state: 'handed-in' | 'withdrawn';
  readonly sealed: Bytes;
};
