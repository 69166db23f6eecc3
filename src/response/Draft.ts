import type { ResponseId, RoundId } from '#shared/Id.ts';
import type { Answers } from './Response.ts';

/** Where a member is in the questionnaire; kept so that reopening resumes at the same place. */
export type Step =
  | { readonly at: 'role' }
  /** 0-based index of the page of items. */
  | { readonly at: 'items'; readonly page: number }
  | { readonly at: 'check' };

/** Answers not yet handed in. At most one a round on a device, only on the member's device, erased at hand-in. */
export interface Draft {
  readonly roundId: RoundId;
  /** Hash of the instrument the answers were given to. */
  readonly instrumentHash: string;
  readonly responseId: ResponseId;
  /** 8 bytes, base64url: the slip it will be sealed with, on a device that goes round, in a round with slips; else `null`. */
  readonly slip: string | null;
  readonly role: string | null;
  readonly answers: Answers;
  readonly step: Step;
}
