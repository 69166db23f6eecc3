import { fewestAnswers } from '#aggregation/scaleMean.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import type { NetworkYears } from './networkYears.ts';
import type { Scatter } from './Scatter.ts';

/** All that the figures of one dimension are made from. */
export interface DimensionCases {
  readonly scatter: Scatter;
  /** In the order of the items. */
  readonly items: readonly PointSums[];
  /** In the order of the groups. */
  readonly groups: readonly GroupCases[];
}

/** Of answers to one item, in points above the lowest of the scale; whole numbers. */
export interface PointSums {
  n: number;
  sum: number;
  squares: number;
}

export interface GroupCases {
  /** Of the rows that answer at least half of the items, in points of the scale. */
  readonly scaleMeans: number[];
  /** Of the complete cases, item by item. */
  readonly items: readonly PointSums[];
}

/**
 * One pass over the rows; `places` says which of a row's answers belong to the dimension, `lowest` is the lowest point of
 * the scale.
 */
export function dimensionCases(
  rows: readonly ResearchRow[],
  { groups, groupOf }: NetworkYears,
  places: readonly number[],
  lowest: number,
): DimensionCases {
  const size = places.length;
  const needed = fewestAnswers(size);
  const items = noSums(size);
  const inGroups = groups.map((): GroupCases => ({ scaleMeans: [], items: noSums(size) }));
  const cross = new Float64Array(size * size);
  const points = new Float64Array(size);

  rows.forEach(({ answers }, row) => {
    let [given, sum] = [0, 0];
    for (let item = 0; item < size; item++) {
      const answer = answers[places[item] ?? -1];
      if (typeof answer !== 'number') continue;
      given += 1;
      sum += answer;
      points[item] = answer - lowest;
      add(items[item], answer - lowest);
    }
    const group = inGroups[groupOf[row] ?? -1];
    if (given > 0 && given >= needed) group?.scaleMeans.push(sum / given);
    if (given < size) return;
    addProducts(cross, points);
    points.forEach((point, item) => {
      add(group?.items[item], point);
    });
  });

  return { scatter: scatterFrom(cross, inGroups, size), items, groups: inGroups };
}

function noSums(size: number): PointSums[] {
  return Array.from({ length: size }, () => ({ n: 0, sum: 0, squares: 0 }));
}

function add(sums: PointSums | undefined, point: number): void {
  if (!sums) return;
  sums.n += 1;
  sums.sum += point;
  sums.squares += point * point;
}

function addProducts(cross: Float64Array, points: Float64Array): void {
  const size = points.length;
  for (let one = 0; one < size; one++) {
    const point = points[one] ?? 0;
    for (let other = one; other < size; other++) {
      const place = one * size + other;
      cross[place] = (cross[place] ?? 0) + point * (points[other] ?? 0);
    }
  }
}

/** From sums of products, of which only those above the diagonal are filled in. */
function scatterFrom(cross: Float64Array, groups: readonly GroupCases[], size: number): Scatter {
  const sums = new Float64Array(size);
  let n = 0;
  for (const { items } of groups) {
    n += items[0]?.n ?? 0;
    items.forEach((item, place) => (sums[place] = (sums[place] ?? 0) + item.sum));
  }
  const products = cross.map((_, place) => {
    const [one, other] = [Math.floor(place / size), place % size];
    const crossed = cross[Math.min(one, other) * size + Math.max(one, other)] ?? 0;
    return n * crossed - (sums[one] ?? 0) * (sums[other] ?? 0);
  });
  return { n, size, products };
}

/** With n − 1; of two answers or more. Exactly 0 when all are the same. */
export function varianceOf({ n, sum, squares }: PointSums): number {
  return (n * squares - sum * sum) / (n * (n - 1));
}
