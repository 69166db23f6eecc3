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
import { slipRule, type SlipRuleName } from './slipRule.ts';

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
  /** `lots`, unless an edition is opened again that was made by an earlier rule. */
  readonly slipRuleName?: SlipRuleName;
}

/**
 * A message without a slip counts in a round with slips too: the device that is passed round sealed without, before it
 * asked for one, and nothing tells those from others.
 */
type Refusal = OpenRefusal | 'unknown-slip';

export interface OpenedResponses {
  /** Of each response id that was not withdrawn the highest revision, in the order of sealed bytes, which tells nothing. */
  readonly responses: readonly Response[];
  /** As each of them was sealed, in the same order. */
  readonly sealed: readonly Bytes[];
  /** How many different sealed responses were refused, by reason; reasons that did not occur are absent. */
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  /** How many responses do not count because another one does on the same slip, each once however often revised. */
  readonly besideOnSlips: number;
}

type OpenedMessage = ResponseMessage & { readonly bytes: Bytes };

/**
 * Opens all sealed responses of a round, in memory. The order in which they came and how often each came make no
 * difference, and one that is refused never keeps the others out. Of several responses on one slip the one counts that
 * `slipHolders` names. Of one response id the highest revision counts: a withdrawal takes the response out, unless
 * it was handed in anew after that. Of two with the same id and revision the one whose sealed bytes come first in byte
 * order counts.
 */
export async function openAllResponses(round: RoundToOpen): Promise<OpenedResponses> {
  const refused: Partial<Record<Refusal, number>> = {};
  const opened: OpenedMessage[] = [];
  const inByteOrder = distinctBytes(round.sealed).sort(byteOrder);
  const outcomes = await Promise.all(
    inByteOrder.map(async (bytes) => ({ bytes, outcome: await openMessage({ ...round, bytes }) })),
  );
  for (const { bytes, outcome } of outcomes) {
    if (outcome.ok) opened.push({ ...outcome.value, bytes });
    else refused[outcome.error] = (refused[outcome.error] ?? 0) + 1;
  }

  const known = new Set(round.slips);
  const onKnownSlips: OpenedMessage[] = [];
  for (const message of opened) {
    if (message.slip === null || known.has(message.slip)) onKnownSlips.push(message);
    else refused['unknown-slip'] = (refused['unknown-slip'] ?? 0) + 1;
  }
  const holders = await slipHolders(onKnownSlips, slipRule(round.slipRuleName ?? 'lots', round));

  const highest = new Map<ResponseId, OpenedMessage>();
  for (const message of onKnownSlips) {
    const { responseId, revision } = idAndRevision(message);
    if (message.slip !== null && holders.get(message.slip)?.responseId !== responseId) continue;
    const earlier = highest.get(responseId);
    if (earlier === undefined || revision > idAndRevision(earlier).revision) highest.set(responseId, message);
  }
  const counting = [...highest.values()].flatMap((message) => (message.kind === 'response' ? [message] : []));
  const besideOnSlips = [...holders.values()].reduce((sum, { others }) => sum + others, 0);
  return {
    responses: counting.map(({ response }) => response),
    sealed: counting.map(({ bytes }) => bytes),
    refused,
    besideOnSlips,
  };
}
