import { profile } from '#aggregation/profile.ts';
import { seededRandom } from '#example/seededRandom.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { networkOf } from '#tests/attack/networkOf.ts';
import { HIDDEN, type Rule, shownOf } from '#tests/attack/shownOf.ts';
import { percent } from './percent.ts';
import { dimensionsOf, simulatedResponses } from '#tests/attack/simulatedDimensions.ts';

const SIZES = [5, 6, 8, 10, 12, 15, 20, 30];
const MISSING = [0, 0.02, 0.1];

/** How many figures networks show with the rule for items that somebody left open as it was, and as it is. */
export function costOfGaps(instrument: Instrument, networks: number, seed: number): string[][] {
  const random = seededRandom(seed);
  const lines = [
    ['members', 'missing', 'means', 'means by role', 'items were', 'items are', 'counts were', 'counts are'],
  ];
  for (const members of SIZES) {
    for (const missing of MISSING) {
      const shown = [0, 0, 0, 0, 0, 0];
      const most = [0, 0, 0, 0, 0, 0];
      const add = (place: number, count: number, outOf: number) => {
        shown[place] = (shown[place] ?? 0) + count;
        most[place] = (most[place] ?? 0) + outOf;
      };
      const simulation = { instrument, networks, members, seed, missing, random };
      for (const responses of simulatedResponses(simulation)) {
        const { dimensions, roles = [] } = profile(instrument, responses, LIMIT_FLOORS);
        add(0, dimensions.filter(({ mean }) => mean.kind !== 'hidden').length, dimensions.length);
        const byRole = roles.flatMap((role) => role.dimensions);
        add(1, byRole.filter(({ mean }) => mean.kind !== 'hidden').length, byRole.length);
        for (const [place, rule] of (['as-it-was', 'as-it-is'] as const).entries()) {
          const found = itemsShown(instrument, responses, rule);
          add(2 + place, found.items, instrument.items.length);
          add(4 + place, found.counts, instrument.items.length);
        }
      }
      const shares = shown.map((count, place) => percent(count, most[place] ?? 0));
      lines.push([`${members}`, percent(missing, 1, 0), ...shares]);
    }
  }
  return lines;
}

/** Where no role is asked. */
function itemsShown(
  instrument: Instrument,
  responses: readonly Response[],
  rule: Rule,
): { items: number; counts: number } {
  let [items, counts] = [0, 0];
  for (const { shape, members } of dimensionsOf(instrument, responses)) {
    const shown = shownOf(shape, rule)(networkOf(members, shape.k));
    items += Array.from(shown.items).filter((figure) => figure !== HIDDEN).length;
    counts += shown.counts.filter((one) => one !== null).length;
  }
  return { items, counts };
}
