import type { Response } from '#response/Response.ts';
import type { ResponseId } from '#shared/Id.ts';
import type { Slip } from './Slip.ts';

/** What a member sends while the round is open. Of one response id the highest revision counts, whichever its kind. */
export type ResponseMessage = (
  | { readonly kind: 'response'; readonly response: Response }
  | {
      readonly kind: 'withdrawal';
      readonly responseId: ResponseId;
      /** Higher than that of the response it takes back. */
      readonly revision: number;
    }
) & {
  /** The slip it was made with; `null` where none was drawn. */
  readonly slip: Slip | null;
};
