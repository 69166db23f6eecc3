import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { simulateResponses } from '#example/simulateResponses.ts';
import type { Response } from '#response/Response.ts';
import { isId } from '#shared/Id.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

const instrument = srtInstrument;

describe('simulated responses', () => {
  it('are the same, to the byte, for the same seed', () => {
    const [one, again, other] = [5, 5, 6].map((seed) =>
      JSON.stringify(simulateResponses({ instrument, members: 12, seed, levels: {} })),
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('are ones that members could have given, whatever the instrument', () => {
    const levels = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(arbitraryInstrument(), fc.integer(), fc.nat(12), levels, (any, seed, members, level) => {
        const everywhere = Object.fromEntries(any.dimensions.map(({ id }) => [id, level]));
        const responses = simulateResponses({ instrument: any, members, seed, levels: everywhere });
        const { min, max } = any.scale;
        const items = any.items.map(({ id }) => id);
        const roles = [null, ...any.roles.map(({ id }) => id)];
        expect(new Set(responses.map(({ responseId }) => responseId)).size).toBe(members);
        for (const { responseId, revision, role, answers } of responses) {
          expect(isId(responseId)).toBe(true);
          expect(revision).toBe(0);
          expect(roles).toContain(role);
          for (const [item, answer] of Object.entries(answers)) {
            expect(items).toContain(item);
            expect(answer === 'na' || (Number.isInteger(answer) && answer >= min && answer <= max)).toBe(
              true,
            );
          }
        }
      }),
      { seed: 20260, numRuns: 60 },
    );
  });

  it('follow the levels of the network', () => {
    const levels = Object.fromEntries(
      instrument.dimensions.map(({ id }, index) => [id, index % 2 ? 0.7 : 0.3]),
    );
    const responses = simulateResponses({ instrument, members: 200, seed: 1, levels });
    instrument.dimensions.forEach(({ id }, index) => {
      expect(meanOf(pointsFor(responses, id))).toBeGreaterThan(index % 2 ? 3.5 : 1.9);
      expect(meanOf(pointsFor(responses, id))).toBeLessThan(index % 2 ? 4.1 : 2.5);
    });
  });

  it('have items that go together, more so within a dimension', () => {
    const responses = simulateResponses({ instrument, members: 600, seed: 2, levels: {} });
    const within = correlation(responses, 'pi1', 'pi2');
    const across = correlation(responses, 'pi1', 'hw1');
    expect(across).toBeGreaterThan(0.1);
    expect(within).toBeGreaterThan(across + 0.1);
    expect(within).toBeLessThan(0.9);
  });

  it('have a few items not answered and a few "don\'t know or not applicable"', () => {
    const responses = simulateResponses({ instrument, members: 100, seed: 3, levels: {} });
    const asked = responses.length * instrument.items.length;
    const given = responses.flatMap(({ answers }) => Object.values(answers));
    const notAnswered = (asked - given.length) / asked;
    const notApplicable = given.filter((answer) => answer === 'na').length / asked;
    expect(notAnswered).toBeGreaterThan(0.005);
    expect(notAnswered).toBeLessThan(0.03);
    expect(notApplicable).toBeGreaterThan(0.015);
    expect(notApplicable).toBeLessThan(0.05);
  });

  it('leave a dimension that it is too early for to one member in four', () => {
    const tooEarlyFor = 'realised-value';
    const responses = simulateResponses({ instrument, members: 14, seed: 4, levels: {}, tooEarlyFor });
    const answering = responses.filter((response) => pointsFor([response], tooEarlyFor).length > 0);
    expect(answering).toHaveLength(4);
    expect(pointsFor(responses, 'reframed-value').length).toBeGreaterThan(30);
  });
});

function pointsFor(responses: readonly Response[], dimension: string): readonly number[] {
  const items = instrument.items.filter((item) => item.dimension === dimension);
  return responses
    .flatMap(({ answers }) => items.map(({ id }) => answers[id]))
    .filter((answer) => typeof answer === 'number');
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's correlation over the responses that answer both items. */
function correlation(responses: readonly Response[], one: string, other: string): number {
  const pairs = responses.flatMap(({ answers }) => {
    const [x, y] = [answers[one], answers[other]];
    return typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];
  });
  const [meanX, meanY] = [meanOf(pairs.map(({ x }) => x)), meanOf(pairs.map(({ y }) => y))];
  const sum = (term: (pair: { x: number; y: number }) => number) =>
    pairs.reduce((total, pair) => total + term(pair), 0);
  const together = sum(({ x, y }) => (x - meanX) * (y - meanY));
  return together / Math.sqrt(sum(({ x }) => (x - meanX) ** 2) * sum(({ y }) => (y - meanY) ** 2));
}
