import { seededRandom } from '#example/seededRandom.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { type Kind, kindOf, kindsOf } from '#tests/attack/kinds.ts';
import { inSteps, type ItemMeans, lastAnswers, type Left } from '#tests/attack/lastAnswers.ts';
import { networkOf } from '#tests/attack/networkOf.ts';
import type { Shape } from '#tests/attack/Shape.ts';
import { HIDDEN, shownOf } from '#tests/attack/shownOf.ts';
import { percent } from './percent.ts';
import { dimensionsOf, simulatedResponses } from '#tests/attack/simulatedDimensions.ts';

const SIZES = [5, 6, 7, 8, 9, 10, 12];
const MISSING = [0, 0.02];
const FROM = 8;
/** Tenths; with 5 members the sums of an item are a fifth of a point apart, so each step holds two or three. */
const STEP = 5;

/** Three ways to show the means of items to networks of so many: as it is, not below 8, and in steps below 8. */
function waysOf(n: number): readonly ItemMeans[] {
  return ['in-tenths', n < FROM ? 'not' : 'in-tenths', n < FROM ? { step: STEP } : 'in-tenths'];
}

/**
 * What each way shows, how far a mean in steps is from the exact one, and in what share of the answers of the last of
 * them somebody who knows all others is certain, or knows two neighbouring answers at most.
 */
export function whatLastAnswersCost(instrument: Instrument, networks: number, seed: number): string[][] {
  const random = seededRandom(seed);
  const kinds = kindsByItems(instrument);
  const lines = [
    [
      ...['members', 'missing', 'shown', 'hidden below 8', 'in halves', 'distance', 'distance in halves'],
      ...['certain', 'hidden below 8', 'in halves', 'within one', 'hidden below 8', 'in halves'],
    ],
  ];
  for (const members of SIZES) {
    for (const missing of MISSING) {
      const shown = [0, 0, 0];
      const distance = [0, 0];
      const found = waysOf(members).map(() => new Tally());
      for (const responses of simulatedResponses({ instrument, networks, members, seed, missing, random })) {
        for (const { shape, members: all } of dimensionsOf(instrument, responses)) {
          const network = networkOf(all, shape.k);
          const ways = waysOf(shape.n);
          for (const [item, figure] of Array.from(shownOf(shape, 'as-it-is')(network).items).entries()) {
            if (figure === HIDDEN) continue;
            for (const [place, way] of ways.entries())
              shown[place] = (shown[place] ?? 0) + (way === 'not' ? 0 : 1);
            const exact = (10 * (network.sums[item] ?? 0)) / shape.n;
            distance[0] = (distance[0] ?? 0) + Math.abs(exact - figure) / 10;
            const coarse = shape.n < FROM ? inSteps(figure, STEP) : figure;
            distance[1] = (distance[1] ?? 0) + Math.abs(exact - coarse) / 10;
          }
          const [last, ...known] = all;
          if (last === undefined) continue;
          const left = lastAnswers(shape, 'as-it-is', kinds(shape))(known, last, ways);
          for (const [place, one] of left.entries()) found[place]?.add(one);
        }
      }
      const most = networks * instrument.items.length;
      lines.push([
        ...[`${members}`, percent(missing, 1, 0)],
        ...shown.map((count) => percent(count, most)),
        ...distance.map((sum) => (sum / Math.max(1, shown[0] ?? 0)).toFixed(3)),
        ...found.map((tally) => percent(tally.certain, tally.answers)),
        ...found.map((tally) => percent(tally.withinOne, tally.answers)),
      ]);
    }
  }
  return lines;
}

/**
 * What made-up answers tell of one real person's: so many in one copy of the round after the other, in each of which one
 * of them is a point apart from the copy before.
 */
export function whatMadeUpAnswersTell(instrument: Instrument, networks: number, seed: number): string[][] {
  const random = seededRandom(seed);
  const kinds = kindsByItems(instrument);
  const lines = [['made up', 'copies', 'certain', 'hidden below 8', 'in halves']];
  const attempts = [
    { madeUp: 4, copies: 1 },
    { madeUp: 4, copies: 2 },
    { madeUp: 4, copies: 3 },
    { madeUp: 7, copies: 1 },
    { madeUp: 9, copies: 1 },
  ];
  for (const { madeUp, copies } of attempts) {
    const found = waysOf(madeUp + 1).map(() => new Tally());
    const simulation = { instrument, networks, members: 5, seed, missing: 0, random };
    for (const responses of simulatedResponses(simulation)) {
      for (const {
        shape: { k, points },
        members: [last],
      } of dimensionsOf(instrument, responses)) {
        if (last === undefined) continue;
        const shape = { n: madeUp + 1, k, points };
        const look = lastAnswers(shape, 'as-it-is', kinds(shape));
        const each = Array.from({ length: copies }, (_, copy) =>
          look(madeUpFor(shape, copy), last, waysOf(shape.n)),
        );
        for (const [place, tally] of found.entries())
          tally.add(together(each.map((one) => one[place] ?? [])));
      }
    }
    lines.push([`${madeUp}`, `${copies}`, ...found.map((tally) => percent(tally.certain, tally.answers))]);
  }
  return lines;
}

/** Around the middle of the scale, so that the means of items are shown; from copy to copy one step higher or lower. */
function madeUpFor({ n, k, points }: Shape, copy: number): readonly Kind[] {
  const middle = Math.round((1 + points) / 2);
  const shift = [0, 1, -1][copy] ?? 0;
  return Array.from({ length: n - 1 }, (_, member) => {
    const spread = n >= 8 ? ([0, 1, -1][member % 3] ?? 0) : 0;
    const answer = middle + (member === 0 ? shift : spread);
    return kindOf(
      Array.from({ length: k }, () => answer),
      points,
    );
  });
}

function together(copies: readonly (readonly (Left | null)[])[]): readonly (Left | null)[] {
  const [first = []] = copies;
  return first.map((one, item) =>
    one === null
      ? null
      : {
          lowest: Math.max(...copies.map((copy) => copy[item]?.lowest ?? one.lowest)),
          highest: Math.min(...copies.map((copy) => copy[item]?.highest ?? one.highest)),
        },
  );
}

class Tally {
  answers = 0;
  certain = 0;
  withinOne = 0;

  add(left: readonly (Left | null)[]): void {
    for (const one of left) {
      if (one === null) continue;
      this.answers += 1;
      if (one.lowest === one.highest) this.certain += 1;
      if (one.highest - one.lowest <= 1) this.withinOne += 1;
    }
  }
}

function kindsByItems({ scale }: Instrument): (shape: Shape) => readonly Kind[] {
  const known = new Map<number, readonly Kind[]>();
  return ({ k }) => {
    const kinds = known.get(k) ?? kindsOf({ k, points: scale.max });
    known.set(k, kinds);
    return kinds;
  };
}
