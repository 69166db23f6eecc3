import { describe, expect, test } from 'vitest';

import { openAllResponses } from '#exchange/openAllResponses.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { isSlip, newSlip, type Slip, slipBytes, slipOfBytes } from '#exchange/Slip.ts';
import { slipRefusal } from '#exchange/slipRefusal.ts';
import type { SlipRuleName } from '#exchange/slipRule.ts';
import { idOfBytes } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealedMessage, sealedRound } from '#tests/support/sealingExamples.ts';

const randomBytes = seededRandomBytes(42);
const slip = newSlip(randomBytes);
const otherSlip = newSlip(randomBytes);
const slips = [slip, otherSlip];
const foreignSlip = newSlip(randomBytes);
const first = idOfBytes<'response'>(new Uint8Array(16).fill(0x60));
const second = idOfBytes<'response'>(new Uint8Array(16).fill(0xfb));

function response(
  responseId: typeof first,
  on: ResponseMessage['slip'] = slip,
  revision = 0,
): ResponseMessage {
  return { kind: 'response', response: { responseId, revision, role: null, answers: {} }, slip: on };
}

function withdrawal(responseId: typeof first, on: ResponseMessage['slip'] = slip): ResponseMessage {
  return { kind: 'withdrawal', responseId, revision: 1, slip: on };
}

describe('a message that comes in', () => {
  test('is welcome on a slip of the round, whoever used it before', () => {
    expect(slipRefusal(response(first), slips)).toBeNull();
    expect(slipRefusal(withdrawal(first), slips)).toBeNull();
  });

  test('is refused where its slip is not one of the round', () => {
    expect(slipRefusal(response(first, foreignSlip), slips)).toBe('unknown-slip');
    expect(slipRefusal(response(first, slip), [])).toBe('unknown-slip');
  });

  test('is refused without a slip, but only where the round has slips', () => {
    expect(slipRefusal(response(first, null), slips)).toBe('no-slip');
    expect(slipRefusal(response(first, null), [])).toBeNull();
  });
});

describe('opening a round with slips', () => {
  test('counts one of each slip, and tells how many stand beside it, each once however often revised', async () => {
    const { responses, refused, besideOnSlips } = await open(slips, [
      response(first),
      response(first, slip, 1),
      response(second),
      response(second, slip, 1),
      response(second, foreignSlip),
    ]);
    expect(responses).toHaveLength(1);
    expect(besideOnSlips).toBe(1);
    expect(refused).toEqual({ 'unknown-slip': 1 });
  });

  test('which one counts is a lot: over many rounds of the same two, either does', async () => {
    const winners = new Set<string>();
    for (let round = 0; round < 24; round += 1) {
      const drawn = newSlip(randomBytes);
      const { responses } = await open([drawn], [response(first, drawn), response(second, drawn)]);
      winners.add(responses[0]?.responseId ?? '');
    }
    expect(winners).toEqual(new Set([first, second]));
  });

  test('leaves a slip to the other response on it when one is withdrawn, whichever the lot had named', async () => {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const)
      expect(await open(slips, [response(one), withdrawal(one), response(other)])).toMatchObject({
        responses: [{ responseId: other }],
        refused: {},
        besideOnSlips: 0,
      });
  });

  test('counts what was sealed on the device that is passed round, without a slip', async () => {
    const { responses, refused } = await open(slips, [response(first), response(second, null)]);
    expect(responses).toHaveLength(2);
    expect(refused).toEqual({});
  });

  test('without slips leaves out whatever was made with one', async () => {
    const { responses, refused } = await open([], [response(first), response(second, null)]);
    expect(responses).toMatchObject([{ responseId: second }]);
    expect(refused).toEqual({ 'unknown-slip': 1 });
  });

  test('by the rule of earlier editions counts the id that comes first in bytes, also once it is withdrawn', async () => {
    // As characters the second stands before the first: only the bytes tell.
    expect(first > second).toBe(true);
    const sent = [response(second, slip, 9), response(first)];
    expect(await open(slips, sent, 'lowest-id')).toMatchObject({ responses: [{ responseId: first }] });
    const withdrawn = await open(slips, [...sent, withdrawal(first)], 'lowest-id');
    expect(withdrawn.responses).toEqual([]);
  });

  async function open(
    ofRound: readonly Slip[],
    messages: readonly ResponseMessage[],
    slipRuleName: SlipRuleName = 'lots',
  ) {
    const sealed = await Promise.all(messages.map(sealedMessage));
    return openAllResponses({ ...sealedRound, slips: ofRound, sealed, slipRuleName });
  }
});

test('a slip is 8 bytes, and nothing else passes for one', () => {
  const bytes = randomBytes(8);
  expect(slipBytes(slipOfBytes(bytes))).toEqual(bytes);
  expect(() => slipOfBytes(randomBytes(7))).toThrow(RangeError);
  for (const other of ['', 'IBd9U3vGEA', 'IBd9U3vGEAl', 'IBd9U3vGE k', null, 8])
    expect(isSlip(other)).toBe(false);
});
