import { idAndRevision } from '#exchange/idAndRevision.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import type { Slip } from '#exchange/Slip.ts';
import { countsOnSlip, slipRefusal, type SlipRefusal } from '#exchange/slipRefusal.ts';

export interface SlipVerdict {
  readonly refusal: SlipRefusal | null;
  /** Whether it is kept all the same: then another response on the same slip no longer counts. */
  readonly keep: boolean;
}

/**
 * Judges the messages for a round one after the other; `stored` are those that are here. Of two responses on one slip
 * one is refused, in whichever order they come, and the same one counts in the end.
 */
export function judgeSlips(
  slips: readonly Slip[],
  stored: readonly ResponseMessage[],
): (message: ResponseMessage) => SlipVerdict {
  // Without a slip there is nothing to compare.
  const onSlip = new Map<Slip, ResponseMessage[]>();
  stored.forEach(remember);

  function remember(message: ResponseMessage) {
    if (message.slip === null) return;
    const others = onSlip.get(message.slip);
    if (others === undefined) onSlip.set(message.slip, [message]);
    else others.push(message);
  }

  return (message) => {
    const others = message.slip === null ? [] : (onSlip.get(message.slip) ?? []);
    const refusal = slipRefusal(message, slips, others);
    const keep = refusal === null || (refusal === 'used-slip' && countsOnSlip(message, others));
    const { responseId } = idAndRevision(message);
    const isRevision = others.some((other) => idAndRevision(other).responseId === responseId);
    if (keep) remember(message);
    // The slip was reported as used when the first message of this response came.
    return { refusal: keep && isRevision ? null : refusal, keep };
  };
}
