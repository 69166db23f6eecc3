import { describe, expect, test } from 'vitest';

import { openAllResponses } from '#exchange/openAllResponses.ts';
import type { ResponseMessage } from '#exchange/ResponseMessage.ts';
import { isSlip, newSlip, slipBytes, slipOfBytes } from '#exchange/Slip.ts';
import { countsOnSlip, slipRefusal } from '#exchange/slipRefusal.ts';
import { idOfBytes } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { sealedMessage, sealedRound } from '#tests/support/sealingExamples.ts';

const randomBytes = seededRandomBytes(42);
const slip = newSlip(randomBytes);
const otherSlip = newSlip(randomBytes);
const slips = [slip, otherSlip];
const foreignSlip = newSlip(randomBytes);
// As characters the second stands before the first: only the bytes tell.
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
  test('is welcome on a slip of the round that nobody used', () => {
    expect(slipRefusal(response(first), slips, [])).toBeNull();
    expect(
      slipRefusal(response(first), slips, [response(second, otherSlip), response(second, null)]),
    ).toBeNull();
  });

  test('may revise or withdraw what was made with the same slip', () => {
    expect(slipRefusal(response(first, slip, 1), slips, [response(first)])).toBeNull();
    expect(slipRefusal(withdrawal(first), slips, [response(first)])).toBeNull();
  });

  test('is refused where its slip is not one of the round', () => {
    expect(slipRefusal(response(first, foreignSlip), slips, [])).toBe('unknown-slip');
    expect(slipRefusal(response(first, slip), [], [])).toBe('unknown-slip');
  });

  test('is refused without a slip, but only where the round has slips', () => {
    expect(slipRefusal(response(first, null), slips, [])).toBe('no-slip');
    expect(slipRefusal(response(first, null), [], [])).toBeNull();
  });

  test('is refused on a slip that another response was made with, withdrawn or not', () => {
    expect(slipRefusal(response(second), slips, [response(first)])).toBe('used-slip');
    expect(slipRefusal(response(second, slip, 9), slips, [response(first)])).toBe('used-slip');
    expect(slipRefusal(response(second), slips, [withdrawal(first)])).toBe('used-slip');
    expect(slipRefusal(response(first), slips, [response(second)])).toBe('used-slip');
  });
});

test('of two on one slip the response counts whose id comes first in bytes', () => {
  expect(first > second).toBe(true);
  expect(countsOnSlip(response(first), [response(second)])).toBe(true);
  expect(countsOnSlip(response(second), [response(first)])).toBe(false);
  expect(countsOnSlip(response(second), [response(first, otherSlip)])).toBe(true);
  expect(countsOnSlip(response(second, null), [response(first, null)])).toBe(true);
});

describe('opening a round with slips', () => {
  test('counts what it leaves out, by name', async () => {
    const { responses, refused } = await open(slips, [
      response(first),
      response(second),
      response(second, slip, 1),
      response(second, foreignSlip),
    ]);
    expect(responses).toMatchObject([{ responseId: first }]);
    expect(refused).toEqual({ 'used-slip': 2, 'unknown-slip': 1 });
  });

  test('keeps a slip used after the withdrawal', async () => {
    expect(await open(slips, [response(first), withdrawal(first), response(second)])).toEqual({
      responses: [],
      refused: { 'used-slip': 1 },
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

  async function open(ofRound: typeof slips, messages: readonly ResponseMessage[]) {
    const sealed = await Promise.all(messages.map(sealedMessage));
    return openAllResponses({ ...sealedRound, slips: ofRound, sealed });
  }
});

test('a slip is 8 bytes, and nothing else passes for one', () => {
  const bytes = randomBytes(8);
  expect(slipBytes(slipOfBytes(bytes))).toEqual(bytes);
  expect(() => slipOfBytes(randomBytes(7))).toThrow(RangeError);
  for (const other of ['', 'IBd9U3vGEA', 'IBd9U3vGEAl', 'IBd9U3vGE k', null, 8])
    expect(isSlip(other)).toBe(false);
});
