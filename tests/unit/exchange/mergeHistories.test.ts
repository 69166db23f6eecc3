import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openAllResponses } from '#exchange/openAllResponses.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { readSealedFile, writeSealedFile } from '#exchange/sealedFile.ts';
import type { Response } from '#response/Response.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealedMessage, sealedRound } from '#tests/support/sealingExamples.ts';

interface Sent {
  readonly message: ResponseMessage;
  readonly bytes: Bytes;
}

/** Three members, each with three revisions; of every revision two different responses and a withdrawal. */
const everythingSent: readonly Sent[] = await Promise.all(
  messages().map(async (message) => ({ message, bytes: await sealedMessage(message) })),
);

function messages(): ResponseMessage[] {
  const randomBytes = seededRandomBytes(31);
  const members = Array.from({ length: 3 }, () => newId<'response'>(randomBytes));
  return members.flatMap((responseId) =>
    [0, 1, 2].flatMap((revision): ResponseMessage[] => [
      ...[1, 4].map((d1) => ({
        kind: 'response' as const,
        response: { responseId, revision, role: null, answers: { d1 } },
        slip: null,
      })),
      { kind: 'withdrawal', responseId, revision, slip: null },
    ]),
  );
}

/** What counts by docs/formats.md, found the plain way: of one id all sorted, the first taken. */
function whatCounts(sent: readonly Sent[]): Response[] {
  const inOrder = [...sent].sort(
    (one, other) => revisionOf(other) - revisionOf(one) || Buffer.compare(one.bytes, other.bytes),
  );
  const firstOfEach = inOrder.filter(
    (sent, index) => inOrder.findIndex((other) => idOf(other) === idOf(sent)) === index,
  );
  return firstOfEach.flatMap(({ message }) => (message.kind === 'response' ? [message.response] : []));
}

/** Through files, as it travels, and opened at the end; sorted, because the order tells nothing. */
async function collected(files: readonly (readonly Sent[])[]): Promise<Response[]> {
  const sealed = files.flatMap(
    (sent) => readSealedFile(writeSealedFile(sent.map(({ bytes }) => bytes))).sealed,
  );
  const { responses, refused } = await openAllResponses({ ...sealedRound, slips: [], sealed });
  expect(refused).toEqual({});
  return sorted(responses);
}

const history = fc.subarray([...everythingSent], { maxLength: 12 });
const shuffledHistory = fc.shuffledSubarray([...everythingSent], { maxLength: 12 });
const runs = { numRuns: 60 };

describe('what a round holds, from any history of responses, revisions and withdrawals', () => {
  test('is of each member the last thing they sent', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (sent) => {
        expect(await collected([sent])).toEqual(sorted(whatCounts(sent)));
      }),
      { seed: 32, ...runs },
    );
  });

  test('does not depend on the order, nor on how often the same came', async () => {
    await fc.assert(
      fc.asyncProperty(shuffledHistory, async (sent) => {
        const once = await collected([sent]);
        expect(await collected([[...sent].reverse(), sent])).toEqual(once);
        expect(await collected([sent, [], sent])).toEqual(once);
      }),
      { seed: 33, ...runs },
    );
  });

  test('does not depend on which file was taken in first, or together with which other', async () => {
    await fc.assert(
      fc.asyncProperty(history, history, history, async (one, two, three) => {
        const expected = sorted(whatCounts([...new Set([...one, ...two, ...three])]));
        expect(await collected([one, two, three])).toEqual(expected);
        expect(await collected([[...three, ...one], two])).toEqual(expected);
        expect(await collected([two, [...three, ...two], one])).toEqual(expected);
      }),
      { seed: 34, ...runs },
    );
  });
});

test('a withdrawal takes the response out, and handing in anew after it brings one back', async () => {
  const ofFirstMember = everythingSent.filter((sent) => idOf(sent) === idOf(everythingSent[0]));
  const [first, , , , , withdrawn, anew] = ofFirstMember;
  if (first === undefined || withdrawn === undefined || anew === undefined) throw new Error('too few');
  expect(await collected([[first]])).toHaveLength(1);
  expect(await collected([[first, withdrawn]])).toEqual([]);
  expect(await collected([[first, withdrawn, anew]])).toMatchObject([{ revision: 2 }]);
});

function idOf(sent: Sent | undefined): string {
  if (sent === undefined) return '';
  return sent.message.kind === 'response' ? sent.message.response.responseId : sent.message.responseId;
}

function revisionOf({ message }: Sent): number {
  return message.kind === 'response' ? message.response.revision : message.revision;
}

function sorted(responses: readonly Response[]): Response[] {
  return responses.toSorted((one, other) => (one.responseId < other.responseId ? -1 : 1));
}
