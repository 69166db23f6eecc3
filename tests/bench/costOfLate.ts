import { seededRandom } from '#example/seededRandom.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { whatHidingTells } from '#tests/attack/madeUpLate.ts';
import { dimensionsOf, simulatedResponses } from '#tests/attack/simulatedDimensions.ts';
import { HIDDEN } from '#tests/attack/shownOf.ts';
import { LATE_AS_IT_IS, type LateRule, secondMean } from '#tests/attack/twoEditions.ts';
import { percent } from './percent.ts';

const BASE = 8;
const JOINED = [3, 4, 5, 6, 8, 10];
/** That of today, and one that reckons with a reader who made two of those who joined. */
const RULES: readonly LateRule[] = [LATE_AS_IT_IS, { from: 5, own: 2 }];

/**
 * How many means of dimensions a later edition shows, after a first one of 8; and for how many ways to make all newcomers
 * but one up hiding tells something about that one, in a dimension of 4 items. Where there are too many ways, for those
 * who join up to 5.
 */
export function costOfLate(instrument: Instrument, networks: number, seed: number): string[][] {
  const random = seededRandom(seed);
  const lines = [['late', 'means', 'from five', 'hiding tells', 'from five']];
  for (const joined of JOINED) {
    const shown = RULES.map(() => 0);
    let all = 0;
    const simulation = { instrument, networks, members: BASE + joined, seed, missing: 0, random };
    for (const responses of simulatedResponses(simulation)) {
      for (const { shape, members } of dimensionsOf(instrument, responses)) {
        const sumOf = (some: typeof members) => some.reduce((sum, { scaleMean }) => sum + scaleMean, 0);
        const [first, late] = [sumOf(members.slice(0, BASE)), sumOf(members.slice(BASE))];
        all += 1;
        for (const [place, rule] of RULES.entries()) {
          const figure = secondMean({ ...shape, n: BASE }, joined, first, late, rule);
          if (figure !== HIDDEN) shown[place] = (shown[place] ?? 0) + 1;
        }
      }
    }
    const tells = RULES.map((rule) => {
      if (joined > 5) return '';
      const { ways, telling } = whatHidingTells(
        { n: BASE, k: 4, points: instrument.scale.max },
        joined,
        rule,
      );
      return percent(telling, ways);
    });
    lines.push([`${joined}`, ...shown.map((count) => percent(count, all)), ...tells]);
  }
  return lines;
}
