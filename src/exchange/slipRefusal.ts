import type { ResponseMessage } from './ResponseMessage.ts';
import type { Unopened } from './sealedResponse.ts';
import type { Slip } from './Slip.ts';

/** `no-slip`: the round has slips, and the message was made without. `unknown-slip`: none of the round's. */
export type SlipRefusal = 'no-slip' | 'unknown-slip';

/**
 * What is wrong with the slip of a message that comes from elsewhere, or `null`. `slips`: those of the round, none where
 * it has none. That another response was made with the same slip is no reason to leave it out here: which of the two
 * counts is for `slipHolders` to say, and changes where one of them is withdrawn.
 */
export function slipRefusal({ slip }: ResponseMessage, slips: readonly Slip[]): SlipRefusal | null {
  if (slip === null) return slips.length === 0 ? null : 'no-slip';
  return slips.includes(slip) ? null : 'unknown-slip';
}

/** The same of a message that nobody here can open: of one that has a slip, whether that is of the round shows later. */
export function unopenedSlipRefusal({ hasSlip }: Unopened, slips: readonly Slip[]): SlipRefusal | null {
  if (hasSlip) return slips.length === 0 ? 'unknown-slip' : null;
  return slips.length === 0 ? null : 'no-slip';
}
