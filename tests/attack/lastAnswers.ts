import type { Kind } from './kinds.ts';
import { networkOf } from './networkOf.ts';
import { partsOf, type Shape } from './Shape.ts';
import { endsOf, figureIn, HIDDEN, type Rule, shownOf, tenths } from './shownOf.ts';

/**
 * How the mean of an item that may be shown is shown: in tenths as it is, rounded to steps of so many tenths, or not at
 * all. It may depend on the number of members, never on what they answered.
 */
export type ItemMeans = 'in-tenths' | 'not' | { readonly step: number };

/** What one person can have answered to an item: the lowest and the highest answer left. */
export interface Left {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The strongest reader there can be: somebody who knows all answers to a dimension but one person's, for instance who
 * made all the others up. For each way to show the means of items: what that person can have answered to each item, by
 * everything that is shown of the dimension. `null` for an item that the person left open. It goes through all `kinds`,
 * which are those of the shape.
 */
export function lastAnswers(shape: Shape, rule: Rule, kinds: readonly Kind[]) {
  const { n, k, points } = shape;
  const show = shownOf(shape, rule);
  const ends = endsOf(n, k, points);
  const parts = partsOf(k);

  return (
    known: readonly Kind[],
    last: Kind,
    ways: readonly ItemMeans[],
  ): readonly (readonly (Left | null)[])[] => {
    const total = known.reduce((sum, { scaleMean }) => sum + scaleMean, 0);
    const is = pictureOf(known, last);
    const found = ways.map(() => last.row.map((answer): Left => ({ lowest: answer, highest: answer })));
    for (const other of kinds) {
      // Most differ by the mean of the dimension already.
      if (figureIn(ends, tenths(total + other.scaleMean, parts * n)) !== is.mean) continue;
      const could = pictureOf(known, other);
      if (could.beside !== is.beside) continue;
      for (const [place, way] of ways.entries()) {
        const left = found[place];
        if (left === undefined || !looksSame(way, is.items, could.items)) continue;
        if (way === 'in-tenths' && could.counts !== is.counts) continue;
        for (const [item, answer] of other.row.entries()) {
          const one = left[item];
          if (answer === 0 || one === undefined) continue;
          left[item] = { lowest: Math.min(one.lowest, answer), highest: Math.max(one.highest, answer) };
        }
      }
    }
    return found.map((left) => left.map((one, item) => (last.row[item] === 0 ? null : one)));
  };

  function pictureOf(known: readonly Kind[], last: Kind) {
    const { mean, lower, upper, items, counts } = show(networkOf([...known, last], k));
    return { mean, beside: `${mean} ${lower} ${upper}`, items: Array.from(items), counts: counts.join('/') };
  }
}

/** A figure in steps of so many tenths, halves up. */
export function inSteps(figure: number, step: number): number {
  return Math.floor((2 * figure + step) / (2 * step)) * step;
}

function looksSame(way: ItemMeans, is: readonly number[], could: readonly number[]): boolean {
  if (way === 'not') return true;
  return is.every((figure, item) => {
    const other = could[item] ?? HIDDEN;
    if (way === 'in-tenths' || figure === HIDDEN || other === HIDDEN) return figure === other;
    return inSteps(figure, way.step) === inSteps(other, way.step);
  });
}
