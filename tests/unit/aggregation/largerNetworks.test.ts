import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { profile } from '#aggregation/profile.ts';
import { scaleMean } from '#aggregation/scaleMean.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { arbitraryNetwork, WAYS_TO_ANSWER, WAYS_TO_DIVIDE } from './arbitraryNetwork.ts';
import { certainAnswers, ourShow, type Show } from './certainAnswers.ts';

/** Of each kind of network; times 24 kinds. */
const RUNS = Number(process.env['ATTACKER_RUNS'] ?? 100);
const SEED = Number(process.env['ATTACKER_SEED'] ?? 20264);

const KINDS = WAYS_TO_ANSWER.flatMap((answer) => WAYS_TO_DIVIDE.map((divide) => ({ answer, divide })));

describe('in networks of 3 to 30 members with 1 to 6 roles', () => {
  describe.each(KINDS)('answering $answer, roles divided $divide', ({ answer, divide }) => {
    it('no reader can be certain of an answer', () => {
      fc.assert(
        fc.property(arbitraryNetwork(answer, divide), ({ instrument, responses }) => {
          const world = responses.map((response) => ({ response, editions: [0] }));
          expect(certainAnswers(instrument, world, ourShow)).toEqual([]);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });

    it('no role that is hidden follows from those that are shown', () => {
      fc.assert(
        fc.property(arbitraryNetwork(answer, divide), ({ instrument, responses }) => {
          const counted = responses.filter(({ answers }) => scaleMean(answers, instrument.items) !== null);
          const { roles = [], dimensions, items = [] } = profile(instrument, responses, LIMIT_FLOORS);
          const shown = roles.filter((role) => role.dimensions[0]?.mean.kind === 'value');
          const sizes = shown.map(({ role }) => counted.filter((one) => one.role === role).length);
          const left = counted.length - sizes.reduce((sum, size) => sum + size, 0);
          for (const size of sizes) expect(Math.min(size, counted.length - size)).toBeGreaterThanOrEqual(5);
          if (shown.length === 0) return;
          expect(left === 0 || left >= 5).toBe(true);
          expect(dimensions[0]?.spread.kind).toBe('hidden');
          expect(items.every(({ mean, counts }) => mean.kind === 'hidden' && counts.kind === 'hidden')).toBe(
            true,
          );
        }),
        { seed: SEED + 1, numRuns: RUNS },
      );
    });
  });
});

describe('the search would notice if', () => {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const weaker: Readonly<Record<string, Show>> = {
    'a mean were shown exactly, also at the end of the scale': ({ items }, world) => [
      meanOf(world.flatMap(({ response }) => scaleMean(response.answers, items) ?? [])).toFixed(1),
    ],
    'every role had a mean of its own': (instrument, world) =>
      instrument.roles.map(({ id }) => {
        const theirs = world.filter(({ response }) => response.role === id);
        return `${meanOf(theirs.flatMap(({ response }) => scaleMean(response.answers, instrument.items) ?? []))}`;
      }),
  };

  it.each(Object.entries(weaker))('%s', (_, show) => {
    const found = fc.sample(arbitraryNetwork('all alike at an end of the scale', 'a role of one'), {
      seed: SEED,
      numRuns: 20,
    });
    const worlds = found.map(({ instrument, responses }) =>
      certainAnswers(
        instrument,
        responses.map((response) => ({ response, editions: [0] })),
        show,
      ),
    );
    expect(worlds.some((certain) => certain.length > 0)).toBe(true);
  });
});
