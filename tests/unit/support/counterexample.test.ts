import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { responsesOf, rowOf } from '#tests/support/responseRows.ts';
import { arbitraryResponses } from '#tests/unit/aggregation/arbitraryResponses.ts';
import { answering, answeringDigits, oneDimension } from '#tests/unit/aggregation/oneDimension.ts';

const network = fc
  .record({ items: fc.integer({ min: 1, max: 6 }), min: fc.integer({ min: 0, max: 1 }) })
  .chain(({ items, min }) => {
    const instrument = oneDimension(items, min, min + 4);
    return fc.record({
      instrument: fc.constant(instrument),
      responses: arbitraryResponses(instrument).filter((all) => all.length >= 5),
      reader: fc.nat(4),
    });
  });

describe('a property that fails', () => {
  const message = messageOf(() => {
    fc.assert(
      fc.property(network, ({ responses }) => {
        const given = responses.flatMap(({ answers }) => Object.values(answers));
        expect(given.filter((answer) => answer === 'na').length).toBeLessThan(2);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('fits on a screen, with what it expected and how to run it again', () => {
    expect(message).toMatch(/^Property failed after \d+ tests.*\{ seed: 7(, path: '[\d:]+')? \}$/m);
    expect(message).toContain('to be less than 2');
    expect(message).toMatch(/^instrument: one-dimension, points \d to \d, no roles, items process i1/m);
    expect(message).toMatch(/^reader: \d$/m);
    expectToFit(message);
  });

  test('shows the responses as rows that can be pasted into a test', () => {
    const [, items = ''] = /items process ([\w ]+),/.exec(message) ?? [];
    const [, min = '', max = ''] = /points (\d) to (\d)/.exec(message) ?? [];
    const rows = [...message.matchAll(/'([\dn-]+)',/g)].map(([, row = '']) => row);
    const pasted = responsesOf(oneDimension(items.split(' ').length, Number(min), Number(max)), ...rows);
    expect(pasted).toHaveLength(Number(/responses: (\d+) responses/.exec(message)?.[1]));
    // It is the failing case that was pasted.
    const given = pasted.flatMap(({ answers }) => Object.values(answers));
    expect(given.filter((answer) => answer === 'na').length).toBeGreaterThanOrEqual(2);
  });

  test('fits on a screen with the largest instrument and as many responses as a network gives', () => {
    const instrument = fc
      .sample(arbitraryInstrument(), { seed: 1, numRuns: 50 })
      .toSorted((one, other) => other.items.length - one.items.length)[0]!;
    const all = fc.array(arbitraryResponse(instrument), { minLength: 30, maxLength: 30 });
    const long = messageOf(() => {
      fc.assert(
        fc.property(fc.constant(instrument), all, () => false),
        { seed: 1, endOnFailure: true },
      );
    });
    expectToFit(long);
    expect(long).toContain('lines more');
  });

  test('says so too where it waits', async () => {
    const failing = fc.assert(
      fc.asyncProperty(network, () => Promise.reject(new Error('not today'))),
      { seed: 7 },
    );
    const said = await failing.then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(said).toContain('not today');
    expect(said).toMatch(/^ {2}'[\dn-]+'/m);
    expectToFit(said);
  });
});

describe('a row', () => {
  const four = oneDimension(4);

  test('has a character for each item, in the order of the instrument', () => {
    expect(rowOf(four, answering(4, 4, 5, 4))).toBe('4454');
    expect(rowOf(four, answering(4, 5, null, 'na'))).toBe('45-n');
    expect(rowOf(four, { ...answering(1, 2, 3, 4), role: 'student', revision: 2 })).toBe('1234 student #2');
    expect(responsesOf(four, '4454', '4544').map(({ answers }) => answers)).toEqual(
      answeringDigits('4454 4544').map(({ answers }) => answers),
    );
  });

  test('has commas where points have more than one character', () => {
    expect(rowOf(oneDimension(3, -1, 10), answering(10, -1, null))).toBe('10,-1,-,');
    expect(rowOf(oneDimension(1, -1, 10), answering(-1))).toBe('-1,');
  });

  test('reads back to the response it was made of, whatever the instrument', () => {
    const answered = arbitraryInstrument().chain((instrument) =>
      fc.record({ instrument: fc.constant(instrument), response: arbitraryResponse(instrument) }),
    );
    fc.assert(
      fc.property(answered, ({ instrument, response }) => {
        const [read] = responsesOf(instrument, rowOf(instrument, response));
        expect(read).toEqual({ ...response, responseId: 'm0' });
      }),
      { seed: 41 },
    );
  });

  test('of another length is refused', () => {
    expect(() => responsesOf(four, '445')).toThrow(RangeError);
  });
});

function messageOf(failing: () => void): string {
  try {
    failing();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

function expectToFit(message: string) {
  const lines = message.split('\n');
  expect(lines.length).toBeLessThanOrEqual(25);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
}
