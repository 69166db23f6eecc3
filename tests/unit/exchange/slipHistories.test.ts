import { createHmac, hkdfSync } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { idAndRevision } from '#exchange/idAndRevision.ts';
import { openAllResponses } from '#exchange/openAllResponses.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { newSlip, type Slip, slipBytes } from '#exchange/Slip.ts';
import { slipRefusal } from '#exchange/slipRefusal.ts';
import type { Response } from '#response/Response.ts';
import { idBytes, newId, type ResponseId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealedMessage, sealedRound } from '#tests/support/sealingExamples.ts';

interface Sent {
  readonly message: ResponseMessage;
  readonly bytes: Bytes;
}

const randomBytes = seededRandomBytes(36);
const ids = Array.from({ length: 4 }, () => newId<'response'>(randomBytes));
const foreignSlip = newSlip(randomBytes);
const slips = [newSlip(randomBytes), newSlip(randomBytes)];

/** Four members, each on each slip of the round, on a slip of another round, and without one. */
const everythingSent: readonly Sent[] = await Promise.all(
  ids
    .flatMap((id) => [...slips, foreignSlip, null].flatMap((slip) => messages(id, slip)))
    .map(async (message) => ({ message, bytes: await sealedMessage(message) })),
);

function messages(responseId: ResponseId, slip: Slip | null): ResponseMessage[] {
  return [0, 1].flatMap((revision): ResponseMessage[] => [
    { kind: 'response', response: { responseId, revision, role: null, answers: { d1: 1 } }, slip },
    { kind: 'withdrawal', responseId, revision, slip },
  ]);
}

/** What counts by docs/formats.md, found the plain way. Sorted, because the order tells nothing. */
function whatCounts(sent: readonly Sent[]): Response[] {
  const sound = sent.filter(({ message }) => message.slip === null || slips.includes(message.slip));
  const counting = sound.filter((one) => {
    const { slip } = one.message;
    if (slip === null) return true;
    const onSlip = sound.filter((other) => other.message.slip === slip);
    const standing = ids.filter((id) => lastWord(onSlip, id)?.kind === 'response');
    return (
      standing.toSorted((left, right) => Buffer.compare(lot(slip, left), lot(slip, right)))[0] === idOf(one)
    );
  });
  return ids
    .map((id) => lastWord(counting, id))
    .flatMap((message) => (message?.kind === 'response' ? [message.response] : []))
    .sort(byId);
}

function lastWord(sent: readonly Sent[], id: ResponseId): ResponseMessage | undefined {
  const ofId = sent.filter((one) => idOf(one) === id);
  return ofId.toSorted(
    (one, other) =>
      idAndRevision(other.message).revision - idAndRevision(one.message).revision ||
      Buffer.compare(one.bytes, other.bytes),
  )[0]?.message;
}

/** By another implementation than the app's. */
function lot(slip: Slip, id: ResponseId): Buffer {
  const info = Buffer.concat([Buffer.from('srt slip lots v1\0'), idBytes(sealedRound.roundId)]);
  const key = Buffer.from(hkdfSync('sha256', sealedRound.privateKey, Buffer.alloc(0), info, 32));
  return createHmac('sha256', key)
    .update(Buffer.concat([slipBytes(slip), idBytes(id)]))
    .digest();
}

async function opened(sent: readonly Sent[]): Promise<Response[]> {
  const { responses } = await openAllResponses({
    ...sealedRound,
    slips,
    sealed: sent.map(({ bytes }) => bytes),
  });
  return responses.toSorted(byId);
}

/** An inbox as `slipRefusal` asks for it: one message after the other. What it holds at the end. */
function takenIn(arrivals: readonly Sent[]): readonly Sent[] {
  return arrivals.filter(({ message }) => slipRefusal(message, slips) === null);
}

const history = fc.shuffledSubarray([...everythingSent], { maxLength: 14 });
const runs = { numRuns: 60 };

describe('what a round with slips holds, from any history', () => {
  test('is of each slip the last word of the response that its lot names', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (sent) => {
        expect(await opened(sent)).toEqual(whatCounts(sent));
      }),
      { seed: 37, ...runs },
    );
  });

  test('does not depend on the order, on the files, nor on how often the same came', async () => {
    await fc.assert(
      fc.asyncProperty(history, history, history, async (one, two, three) => {
        const expected = whatCounts([...new Set([...one, ...two, ...three])]);
        expect(await opened([...one, ...two, ...three])).toEqual(expected);
        expect(await opened([...three, ...three, ...one, ...two, ...one])).toEqual(expected);
      }),
      { seed: 38, ...runs },
    );
  });

  test('is the same whatever an inbox refused on the way, and in whatever order it came', async () => {
    const twice = fc.tuple(history, fc.infiniteStream(fc.nat())).map(([sent, numbers]) => {
      const order = new Map(sent.map((one) => [one, numbers.next().value as number]));
      return [sent, sent.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))] as const;
    });
    await fc.assert(
      fc.asyncProperty(twice, async ([sent, reordered]) => {
        const withSlip = whatCounts(sent.filter(({ message }) => message.slip !== null));
        expect(await opened(takenIn(sent))).toEqual(withSlip);
        expect(await opened(takenIn(reordered))).toEqual(withSlip);
        expect(await opened(takenIn([...reordered, ...sent]))).toEqual(withSlip);
      }),
      { seed: 39, ...runs },
    );
  });
});

function idOf({ message }: Sent): ResponseId {
  return idAndRevision(message).responseId;
}

function byId(one: { responseId: string }, other: { responseId: string }): number {
  return one.responseId < other.responseId ? -1 : 1;
}
