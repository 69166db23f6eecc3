import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import type { ResponseId, RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { byteOrder } from './byteOrder.ts';
import { distinctBytes } from './distinctBytes.ts';
import { idAndRevision } from './idAndRevision.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import { openMessage, type OpenRefusal } from './sealedResponse.ts';
import type { SealingSuite } from './SealingSuite.ts';
import type { Slip } from './Slip.ts';
import { slipHolders } from './slipHolders.ts';
import type { SlipRefusal } from './slipRefusal.ts';

interface RoundToOpen {
  readonly sealed: readonly Bytes[];
  readonly instrument: Instrument;
  /** SHA-256, base64url. */
  readonly instrumentHash: string;
  readonly roundId: RoundId;
  /** 32 bytes. */
  readonly privateKey: Bytes;
  readonly suite: SealingSuite;
  /** Those of the round; none where it has none. */
  readonly slips: readonly Slip[];
}

/** A message without a slip counts in a round with slips too: the device that is passed round seals without. */
type Refusal = OpenRefusal | Exclude<SlipRefusal, 'no-slip'>;

export interface OpenedResponses {
  /** Of each response id that was not withdrawn the highest revision, in the order of sealed bytes, which tells nothing. */
  readonly responses: readonly Response[];
  /** How many different sealed responses were refused, by reason; reasons that did not occur are absent. */
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
}

/**
 * Opens all sealed responses of a round, in memory. The order in which they came and how often each came make no
 * difference, and one that is refused never keeps the others out. Of several response ids on one slip the one counts
 * that `slipHolders` names. Of one response id the highest revision counts: a withdrawal takes the response out, unless
 * it was handed in anew after that. Of two with the same id and revision the one whose sealed bytes come first in byte
 * order counts.
 */
export async function openAllResponses(round: RoundToOpen): Promise<OpenedResponses> {
  const refused: Partial<Record<Refusal, number>> = {};
  const opened: ResponseMessage[] = [];
  const inByteOrder = distinctBytes(round.sealed).sort(byteOrder);
  const outcomes = await Promise.all(inByteOrder.map((bytes) => openMessage({ ...round, bytes })));
  for (const outcome of outcomes) {
    if (outcome.ok) opened.push(outcome.value);
    else refused[outcome.error] = (refused[outcome.error] ?? 0) + 1;
  }

  const highest = new Map<ResponseId, ResponseMessage>();
  const refusalOf = slipRule(round.slips, opened);
  for (const message of opened) {
    const refusal = refusalOf(message);
    if (refusal !== null) {
      refused[refusal] = (refused[refusal] ?? 0) + 1;
      continue;
    }
    const { responseId, revision } = idAndRevision(message);
    const earlier = highest.get(responseId);
    if (earlier === undefined || revision > idAndRevision(earlier).revision) highest.set(responseId, message);
  }
  const responses = [...highest.values()].flatMap((message) =>
    message.kind === 'response' ? [message.response] : [],
  );
  return { responses, refused };
}

function slipRule(slips: readonly Slip[], opened: readonly ResponseMessage[]) {
  const known = new Set(slips);
  const holders = slipHolders(opened);
  return (message: ResponseMessage): Exclude<SlipRefusal, 'no-slip'> | null => {
    if (message.slip === null) return null;
    if (!known.has(message.slip)) return 'unknown-slip';
    return holders.get(message.slip) === idAndRevision(message).responseId ? null : 'used-slip';
  };
}
