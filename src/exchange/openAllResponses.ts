import type { Instrument } from '../instrument/Instrument.ts';
import type { Response } from '../response/Response.ts';
import type { ResponseId, RoundId } from '../shared/Id.ts';
import type { Bytes } from '../shared/ports.ts';
import { distinctBytes } from './distinctBytes.ts';
import type { ResponseMessage } from './ResponseMessage.ts';
import { openMessage } from './sealedResponse.ts';
import type { OpenRefusal } from './sealedResponse.ts';
import type { SealingSuite } from './SealingSuite.ts';

interface RoundToOpen {
  readonly sealed: readonly Bytes[];
  readonly instrument: Instrument;
  /** SHA-256, base64url. */
  readonly instrumentHash: string;
  readonly roundId: RoundId;
  /** 32 bytes. */
  readonly privateKey: Bytes;
  readonly suite: SealingSuite;
}

export interface OpenedResponses {
  /** Of each response id that was not withdrawn the highest revision, in the order of sealed bytes, which tells nothing. */
  readonly responses: readonly Response[];
  /** How many different sealed responses were refused, by reason; reasons that did not occur are absent. */
  readonly refused: Readonly<Partial<Record<OpenRefusal, number>>>;
}

/**
 * Opens all sealed responses of a round, in memory. The order in which they came and how often each came make no
 * difference, and one that is refused never keeps the others out. Of one response id the highest revision counts: a
 * withdrawal takes the response out, unless it was handed in anew after that. Of two with the same id and revision
 * the one whose sealed bytes come first in byte order counts.
 */
export async function openAllResponses(round: RoundToOpen): Promise<OpenedResponses> {
  const highest = new Map<ResponseId, ResponseMessage>();
  const refused: Partial<Record<OpenRefusal, number>> = {};
  const inByteOrder = distinctBytes(round.sealed).sort(byteOrder);
  const outcomes = await Promise.all(inByteOrder.map((bytes) => openMessage({ ...round, bytes })));
  for (const outcome of outcomes) {
    if (!outcome.ok) {
      refused[outcome.error] = (refused[outcome.error] ?? 0) + 1;
      continue;
    }
    const { responseId, revision } = idAndRevision(outcome.value);
    const earlier = highest.get(responseId);
    if (earlier === undefined || revision > idAndRevision(earlier).revision)
      highest.set(responseId, outcome.value);
  }
  const responses = [...highest.values()].flatMap((message) =>
    message.kind === 'response' ? [message.response] : [],
  );
  return { responses, refused };
}

function idAndRevision(message: ResponseMessage): Pick<Response, 'responseId' | 'revision'> {
  return message.kind === 'response' ? message.response : message;
}

function byteOrder(left: Bytes, right: Bytes): number {
  const at = left.findIndex((byte, index) => byte !== right[index]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
