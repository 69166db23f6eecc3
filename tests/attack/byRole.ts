import { digitsOf, onlyAnswer } from './Certainties.ts';
import type { Findings } from './everyNetwork.ts';
import { besideReader, bySum, type Possible } from './groups.ts';
import { kindsOf } from './kinds.ts';
import { partsOf, type Shape } from './Shape.ts';
import { AT_MOST, endsOf, figureIn, tenths } from './shownOf.ts';

/** Members of each of two roles, and how many said none: 0, or 5 or more. Each role has 5 or more. */
export interface Division {
  readonly roles: readonly [number, number];
  readonly unsaid: number;
}

/**
 * Every network of which two roles are shown, or hidden by value, and so no spread and no items: the picture follows from
 * the sum of the scale means in each group. Whoever did not say a role is in a group too, as all of it is known.
 */
export function everyDivided(shape: Omit<Shape, 'n'>, { roles, unsaid }: Division): Findings {
  const { k, points } = shape;
  const sizes = unsaid > 0 ? [...roles, unsaid] : [...roles];
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const groups = bySum(shape, Math.max(...sizes));
  const certain: string[] = [];
  let networks = 0;
  let pictures = 0;
  for (const reader of kindsOf(shape)) {
    for (const home of sizes.keys()) {
      const possible = sizes.map((size, group): Possible => {
        const members = groups[group === home ? size - 1 : size] ?? new Map<number, number>();
        return group === home ? besideReader(members, reader) : members;
      });
      const seen = new Map<string, number[]>();
      for (const world of product(possible.map((one) => [...one]))) {
        networks += 1;
        const sums = world.map(([sum]) => sum);
        const picture = pictureOf(shape, { n, sizes, sums, roles: roles.length });
        const given = seen.get(picture) ?? sizes.map(() => 0);
        world.forEach(([, answers], group) => (given[group] = (given[group] ?? 0) | answers));
        seen.set(picture, given);
      }
      pictures += seen.size;
      for (const [picture, given] of seen) {
        given.forEach((answers, group) => {
          for (let item = 0; item < k; item += 1) {
            const answer = onlyAnswer(answers >> (item * points), points);
            if (answer === null) continue;
            certain.push(
              `${digitsOf(reader.row)} of group ${home} sees ${picture}: group ${group}, item ${item + 1} ${answer}`,
            );
          }
        });
      }
    }
  }
  return { networks, pictures, certain };
}

interface Sums {
  readonly n: number;
  readonly sizes: readonly number[];
  readonly sums: readonly number[];
  readonly roles: number;
}

function pictureOf({ k, points }: Omit<Shape, 'n'>, { n, sizes, sums, roles }: Sums): string {
  const parts = partsOf(k);
  const total = sums.reduce((all, sum) => all + sum, 0);
  const mean = figureIn(endsOf(n, k, points), tenths(total, parts * n));
  if (mean >= AT_MOST) return `${mean}`;
  const figures = sizes.map((size, group) =>
    figureIn(endsOf(size, k, points), tenths(sums[group] ?? 0, parts * size)),
  );
  // What is left of everybody follows without rounding of its own.
  const least = parts * ((points - 1) * k + 1);
  const isRestFar = sizes.every((size, group) => {
    const sum = k * (sums[group] ?? 0);
    return group < roles || (sum - parts * size * k > least && parts * size * k * points - sum > least);
  });
  const safe = isRestFar && figures.slice(0, roles).every((figure) => figure < AT_MOST);
  return safe ? `${mean} ${figures.slice(0, roles).join()}` : `${mean}`;
}

function* product<T>([first, ...rest]: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const others of product(rest)) for (const one of first) yield [one, ...others];
}
