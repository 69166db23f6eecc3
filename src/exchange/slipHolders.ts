import { idBytes, type ResponseId } from '#shared/Id.ts';
import { byteOrder } from './byteOrder.ts';
import { idAndRevision } from './idAndRevision.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import type { Slip } from './Slip.ts';

/**
 * Which response counts on each slip that was used: of all response ids on it, those withdrawn included, the one that
 * comes first in byte order. Not the one that came first: so every device that holds the same messages finds the same.
 */
export function slipHolders(messages: readonly ResponseMessage[]): ReadonlyMap<Slip, ResponseId> {
  const holders = new Map<Slip, ResponseId>();
  for (const message of messages) {
    if (message.slip === null) continue;
    const { responseId } = idAndRevision(message);
    const holder = holders.get(message.slip);
    if (holder === undefined || byteOrder(idBytes(responseId), idBytes(holder)) < 0)
      holders.set(message.slip, responseId);
  }
  return holders;
}
