import { describe, expect, test } from 'vitest';

import { checkResponse } from '#response/checkResponse.ts';
import { isAnswerOf } from '#response/isAnswerOf.ts';
import type { Response } from '#response/Response.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const response: Response = {
  responseId: newId(seededRandomBytes(13)),
  revision: 0,
  role: 'teacher',
  answers: { d1: 1, d2: 4, u2: 'na' },
};

describe('a response to an instrument', () => {
  test('fits when its answers lie on the scale, answered or not', () => {
    expect(checkResponse(smallInstrument, response)).toEqual([]);
    expect(checkResponse(smallInstrument, { ...response, role: null, answers: {} })).toEqual([]);
  });

  test('names everything that does not fit', () => {
    const foreign = { ...response, revision: 65536, role: 'expert', answers: { d1: 5, toString: 1, d2: 2 } };
    expect(checkResponse(smallInstrument, foreign)).toEqual([
      { fault: 'unknown-role', role: 'expert' },
      { fault: 'not-a-revision' },
      { fault: 'not-on-the-scale', item: 'd1' },
      { fault: 'unknown-item', item: 'toString' },
    ]);
  });
});

test.each([
  [1, true],
  [4, true],
  ['na', true],
  [0, false],
  [5, false],
  [2.5, false],
  [Number.NaN, false],
  ['3', false],
  [null, false],
])('%s is an answer on a scale from 1 to 4: %s', (value, expected) => {
  expect(isAnswerOf(smallInstrument.scale, value)).toBe(expected);
});
