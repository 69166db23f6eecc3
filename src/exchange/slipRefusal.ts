import { idAndRevision } from './idAndRevision.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import type { Slip } from './Slip.ts';
import { slipHolders } from './slipHolders.ts';

/**
 * `no-slip`: the round has slips, and the message was made without. `unknown-slip`: none of the round's. `used-slip`:
 * another response was made with the same slip.
 */
export type SlipRefusal = 'no-slip' | 'unknown-slip' | 'used-slip';

/**
 * What is wrong with the slip of a message that comes from elsewhere, or `null`. `slips`: those of the round, none where
 * it has none. `others`: the messages that are here already or came before it; those with the same response id never
 * stand in its way, so that a revision or a withdrawal is free.
 *
 * A message refused as `used-slip` is one too many, but not always the one that does not count: keep it all the same
 * where `countsOnSlip` says so. `openAllResponses` then leaves out the other one, and the order in which the two came
 * makes no difference.
 */
export function slipRefusal(
  message: ResponseMessage,
  slips: readonly Slip[],
  others: readonly ResponseMessage[],
): SlipRefusal | null {
  const { slip } = message;
  if (slip === null) return slips.length === 0 ? null : 'no-slip';
  if (!slips.includes(slip)) return 'unknown-slip';
  const { responseId } = idAndRevision(message);
  const isUsed = others.some(
    (other) => other.slip === slip && idAndRevision(other).responseId !== responseId,
  );
  return isUsed ? 'used-slip' : null;
}

/** Whether, of the message and `others`, it is the message's response that counts on its slip. True without a slip. */
export function countsOnSlip(message: ResponseMessage, others: readonly ResponseMessage[]): boolean {
  const { slip } = message;
  if (slip === null) return true;
  const onSameSlip = others.filter((other) => other.slip === slip);
  return slipHolders([message, ...onSameSlip]).get(slip) === idAndRevision(message).responseId;
}
