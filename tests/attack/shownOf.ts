import { partsOf, type Shape } from './Shape.ts';

/**
 * The rules for one dimension of a first edition, written anew in whole numbers, so that nothing is shared with what is
 * tried. `as-it-was`: what is shown beside items left open as it was before those had a rule of their own.
 */
export type Rule = 'as-it-is' | 'as-it-was';

/** All of a network that the rules look at. Sums of answers; scale means in `partsOf(k)` parts of a point. */
export interface Network {
  /** Of the answers to each item. */
  readonly sums: ArrayLike<number>;
  /** A bit for each item that somebody left open. */
  readonly open: number;
  /** Of the scale means. */
  readonly total: number;
  /** Members without gaps; of their answers, the sum for each item, or, where only that is known, for those open. */
  readonly complete: number;
  readonly completeSums: ArrayLike<number> | null;
  readonly completeOpen: number;
  /** Scale means from the lowest to the highest; needed from 8 members on. */
  readonly ascending: ArrayLike<number> | null;
  /** Answers of each member; needed from 10 members on. */
  readonly rows: readonly (readonly number[])[] | null;
}

/** Tenths of a point, or one of these. */
export const HIDDEN = 0;
export const AT_MOST = 61;
export const AT_LEAST = 62;

export interface Shown {
  readonly mean: number;
  /** `HIDDEN` both, or neither. */
  readonly lower: number;
  readonly upper: number;
  readonly items: ArrayLike<number>;
  /** How often each point was chosen, for each item of which that is shown. */
  readonly counts: readonly (readonly number[] | null)[];
}

/**
 * What is shown of a network of this shape, to a reader who gave one of the responses, or `own` of them. There are millions of networks to go
 * through: what comes back is the same object each time, filled anew.
 */
export function shownOf(shape: Shape, rule: Rule): (network: Network) => Shown {
  const { n, k, points, own = 1 } = shape;
  const R = points - 1;
  const parts = partsOf(k);
  const ofDimension = endsOf(n, k, points, own);
  const ofItem = endsOf(n, 1, points, own);
  // For each response more that a reader may know, one member more, and four more for what is made from places in a row.
  const more = own - 1;
  const isShown = n >= 5 + more && ofDimension.lowest + 2 <= ofDimension.highest;
  const [spreadFrom, countsFrom] = [8 + 4 * more, 10 + 4 * more];
  const steps = Math.ceil(k / 2);
  const items = new Int32Array(k);
  const counts: (number[] | null)[] = Array.from({ length: k }, () => null);
  /** The item that the only open one can be traded for; -1 where it need not be. */
  let traded = -1;
  const shown = { mean: HIDDEN, lower: HIDDEN, upper: HIDDEN, items, counts };

  return (network) => {
    shown.mean = isShown ? figureIn(ofDimension, tenths(network.total, parts * n)) : HIDDEN;
    shown.lower = HIDDEN;
    shown.upper = HIDDEN;
    items.fill(HIDDEN);
    counts.fill(null);
    if (!isShown || shown.mean >= AT_MOST) return shown;
    if (n >= spreadFrom && network.ascending !== null) fillQuartiles(network.ascending);
    fillItems(network);
    if (rule === 'as-it-was' ? !isRestFar(network) : !isAllOrNone(network)) items.fill(HIDDEN);
    if (n >= countsFrom && network.rows !== null) fillCounts(network.rows, network);
    return shown;
  };

  function fillQuartiles(ascending: ArrayLike<number>): void {
    const lower = quarters(ascending, n - 1);
    const upper = quarters(ascending, 3 * (n - 1));
    // In quarters of a part of a point; to be shown they are more than one in 4 · ⌈k/2⌉ of a point apart.
    if ((upper - lower) * steps <= parts) return;
    shown.lower = figureIn(ofDimension, tenths(lower, 4 * parts));
    shown.upper = figureIn(ofDimension, tenths(upper, 4 * parts));
  }

  function fillItems({ sums, open }: Network): void {
    for (let item = 0; item < k; item += 1) {
      if (isOpen(open, item)) continue;
      const figure = figureIn(ofItem, tenths(sums[item] ?? 0, n));
      if (figure < AT_MOST) items[item] = figure;
    }
  }

  function isAllOrNone({ open, complete, completeSums, completeOpen }: Network): boolean {
    traded = -1;
    if (open === 0) return items.every((figure) => figure !== HIDDEN);
    let left = 0;
    for (let item = k - 1; item >= 0; item -= 1) {
      if (isOpen(open, item)) left += 1;
      else if (items[item] === HIDDEN) return false;
      else if (completeSums !== null && isFar(completeSums[item] ?? 0, complete, 1)) traded = item;
    }
    const trades = n >= spreadFrom && left === 1;
    if (!trades) traded = -1;
    return isFar(completeOpen, complete, left) && (!trades || traded >= 0);
  }

  /** Whether so many members, by this sum of their answers to so many items, are far from both ends. */
  function isFar(sum: number, members: number, ofItems: number): boolean {
    const least = own * R * ofItems + 1;
    return sum - members * ofItems > least && members * points * ofItems - sum > least;
  }

  function isRestFar({ sums, total }: Network): boolean {
    let hidden = 0;
    let rest = k * total;
    for (let item = 0; item < k; item += 1) {
      if (items[item] === HIDDEN) hidden += 1;
      else rest -= parts * (sums[item] ?? 0);
    }
    const least = R * hidden + 1;
    return (
      hidden === 0 || (rest > parts * (n * hidden + least) && rest < parts * (n * points * hidden - least))
    );
  }

  function fillCounts(rows: readonly (readonly number[])[], { complete }: Network): void {
    const enough = rule === 'as-it-was' || n >= countsFrom + 4 * (n - complete);
    for (let item = 0; item < k; item += 1) {
      if (items[item] === HIDDEN || (item === traded && !enough)) continue;
      const frequencies = new Array<number>(points).fill(0);
      for (const row of rows) {
        const point = (row[item] ?? 0) - 1;
        frequencies[point] = (frequencies[point] ?? 0) + 1;
      }
      if (Math.max(...frequencies) < n - own - 2) counts[item] = frequencies;
    }
  }
}

function isOpen(open: number, item: number): boolean {
  return ((open >> item) & 1) === 1;
}

/** Four times the value at a place of so many quarters in the ascending values. */
function quarters(ascending: ArrayLike<number>, place: number): number {
  const below = Math.floor(place / 4);
  const beyond = place % 4;
  return (4 - beyond) * (ascending[below] ?? 0) + (beyond > 0 ? beyond * (ascending[below + 1] ?? 0) : 0);
}

interface Ends {
  readonly lowest: number;
  readonly highest: number;
}

/** Tenths that round to these, or beyond, are only bounds. */
export function endsOf(n: number, k: number, points: number, own = 1): Ends {
  const distance = own * (points - 1) * k + 1;
  return { lowest: tenths(n * k + distance, n * k), highest: tenths(n * k * points - distance, n * k) };
}

export function figureIn({ lowest, highest }: Ends, figure: number): number {
  if (figure >= highest) return AT_LEAST;
  return figure <= lowest ? AT_MOST : figure;
}

/** A fraction, rounded to tenths, halves up. */
export function tenths(numerator: number, denominator: number): number {
  return Math.floor((20 * numerator + denominator) / (2 * denominator));
}
