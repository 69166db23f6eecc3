import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openAllResponses } from '#exchange/openAllResponses.ts';
import type { Response } from '#response/Response.ts';
import { newId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { bitFlipped, sealed, sealedRound } from '#tests/support/sealingExamples.ts';

const randomBytes = seededRandomBytes(23);
const first: Response = { responseId: newId(randomBytes), revision: 0, role: null, answers: { d1: 1 } };
const revised: Response = { ...first, revision: 1, answers: { d1: 4 } };
const other: Response = {
  responseId: newId(randomBytes),
  revision: 0,
  role: 'teacher',
  answers: { d1: 2, u1: 'na' },
};

function openAll(bytes: readonly Bytes[]) {
  return openAllResponses({ ...sealedRound, slips: [], sealed: bytes });
}

describe('opening all responses of a round', () => {
  test('of nobody gives none', async () => {
    expect(await openAll([])).toEqual({ responses: [], sealed: [], refused: {}, besideOnSlips: 0 });
  });

  test('keeps the highest revision of each response', async () => {
    const { responses } = await openAll([await sealed(revised), await sealed(other), await sealed(first)]);
    expect(responses).toHaveLength(2);
    expect(responses).toEqual(expect.arrayContaining([revised, other]));
  });

  test('counts what it refuses by name, and opens the rest all the same', async () => {
    const tampered = bitFlipped(await sealed(other), 600);
    const foreign = new TextEncoder().encode('iets anders');
    const { responses, refused } = await openAll([
      tampered,
      await sealed(first),
      foreign,
      bitFlipped(tampered, 601),
    ]);
    expect(responses).toEqual([first]);
    expect(refused).toEqual({ 'tampered-or-wrong-key': 2, 'not-ours': 1 });
  });

  test('gives the same in any order and however often each came', async () => {
    const sameRevision = { ...revised, answers: { d1: 2 } };
    const received = await Promise.all([first, revised, sameRevision, other].map(sealed));
    received.push(bitFlipped(await sealed(other), 40), new Uint8Array([1, 2, 3]));
    const expected = await openAll(received);
    expect(expected.responses).toHaveLength(2);

    const reordered = fc
      .array(fc.constantFrom(...received), { maxLength: 8 })
      .chain((again) =>
        fc.shuffledSubarray([...received, ...again], { minLength: received.length + again.length }),
      );
    await fc.assert(
      fc.asyncProperty(reordered, async (bytes) => {
        expect(await openAll(bytes)).toEqual(expected);
      }),
      { seed: 24, numRuns: 25 },
    );
  });
});
