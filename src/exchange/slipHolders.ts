import type { ResponseId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { byteOrder } from './byteOrder.ts';
import { idAndRevision } from './idAndRevision.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import type { Slip } from './Slip.ts';

/** A response that was made with this slip. */
export interface OnSlip {
  readonly slip: Slip;
  readonly responseId: ResponseId;
}

/** How it is decided which of several responses on one slip counts. */
export interface SlipRule {
  /** A lot for each, in their order, of the same response on the same slip always the same: the lowest counts. */
  readonly drawLots: (entries: readonly OnSlip[]) => Promise<readonly Bytes[]>;
  /** Whether a response that was withdrawn leaves the slip to the others on it. */
  readonly withdrawalFrees: boolean;
}

export interface SlipHolder {
  /** The response that counts on the slip. */
  readonly responseId: ResponseId;
  /** How many more stand on it, none of which counts. */
  readonly others: number;
}

/**
 * Which response counts on each slip, of those that stand on it: of several the one with the lowest lot. Not the one that
 * came first: so every device that holds the same messages finds the same. A slip on which none stands has none.
 * `messages` come in the order of their sealed bytes: of two with the same response id and revision the first is heard.
 */
export async function slipHolders(
  messages: readonly ResponseMessage[],
  { drawLots, withdrawalFrees }: SlipRule,
): Promise<ReadonlyMap<Slip, SlipHolder>> {
  const standing = standingOnSlips(messages, withdrawalFrees);
  const contested = [...standing.values()].filter((entries) => entries.length > 1).flat();
  const lots = contested.length === 0 ? [] : await drawLots(contested);
  const drawn = contested.flatMap((entry, index) => {
    const lot = lots[index];
    return lot === undefined ? [] : [{ entry, lot }];
  });
  const inOrder = drawn.sort((one, other) => byteOrder(one.lot, other.lot)).map(({ entry }) => entry);

  const holders = new Map<Slip, SlipHolder>();
  for (const [slip, entries] of standing) {
    const holder = inOrder.find((entry) => entry.slip === slip) ?? entries[0];
    if (holder !== undefined)
      holders.set(slip, { responseId: holder.responseId, others: entries.length - 1 });
  }
  return holders;
}

/** The responses on each slip, without those whose last word on it is a withdrawal, where that frees the slip. */
function standingOnSlips(
  messages: readonly ResponseMessage[],
  withdrawalFrees: boolean,
): ReadonlyMap<Slip, readonly OnSlip[]> {
  const lastWords = new Map<Slip, Map<ResponseId, ResponseMessage>>();
  for (const message of messages) {
    if (message.slip === null) continue;
    const onSlip = lastWords.get(message.slip) ?? new Map<ResponseId, ResponseMessage>();
    lastWords.set(message.slip, onSlip);
    const { responseId, revision } = idAndRevision(message);
    const earlier = onSlip.get(responseId);
    if (earlier === undefined || revision > idAndRevision(earlier).revision) onSlip.set(responseId, message);
  }
  const standing = new Map<Slip, readonly OnSlip[]>();
  for (const [slip, words] of lastWords) {
    const stands = [...words].filter(([, { kind }]) => kind === 'response' || !withdrawalFrees);
    standing.set(
      slip,
      stands.map(([responseId]) => ({ slip, responseId })),
    );
  }
  return standing;
}
