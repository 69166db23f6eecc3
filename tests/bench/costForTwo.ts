import { seededRandom } from '#example/seededRandom.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { networkOf } from '#tests/attack/networkOf.ts';
import { AT_MOST, HIDDEN, shownOf } from '#tests/attack/shownOf.ts';
import { dimensionsOf, simulatedResponses } from '#tests/attack/simulatedDimensions.ts';
import { percent } from './percent.ts';

const SIZES = [5, 6, 7, 8, 10, 12, 14, 15, 20, 30];
const MISSING = [0, 0.02];

/**
 * What networks show, where no role is asked, now and if every rule reckoned with two members who compare notes, as it
 * does now with one member who may have given two responses.
 */
export function costForTwo(instrument: Instrument, networks: number, seed: number): string[][] {
  const random = seededRandom(seed);
  const lines = [
    [
      ...['members', 'missing', 'means', 'for two', 'as a value', 'for two', 'spreads', 'for two'],
      ...['items', 'for two', 'counts', 'for two'],
    ],
  ];
  for (const members of SIZES) {
    for (const missing of MISSING) {
      const shown = [1, 2].map(() => ({ means: 0, values: 0, spreads: 0, items: 0, counts: 0 }));
      for (const responses of simulatedResponses({ instrument, networks, members, seed, missing, random })) {
        for (const { shape, members: all } of dimensionsOf(instrument, responses)) {
          for (const [place, sum] of shown.entries()) {
            const found = shownOf({ ...shape, own: place + 1 }, 'as-it-is')(networkOf(all, shape.k));
            if (found.mean !== HIDDEN) sum.means += 1;
            if (found.mean !== HIDDEN && found.mean < AT_MOST) sum.values += 1;
            if (found.lower !== HIDDEN) sum.spreads += 1;
            sum.items += Array.from(found.items).filter((figure) => figure !== HIDDEN).length;
            sum.counts += found.counts.filter((one) => one !== null).length;
          }
        }
      }
      const dimensions = networks * instrument.dimensions.length;
      const items = networks * instrument.items.length;
      lines.push([
        ...[`${members}`, percent(missing, 1, 0)],
        ...shown.map((one) => percent(one.means, dimensions)),
        ...shown.map((one) => percent(one.values, dimensions)),
        ...shown.map((one) => percent(one.spreads, dimensions)),
        ...shown.map((one) => percent(one.items, items)),
        ...shown.map((one) => percent(one.counts, items)),
      ]);
    }
  }
  return lines;
}
