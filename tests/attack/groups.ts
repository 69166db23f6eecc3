import { type Kind, kindsOf } from './kinds.ts';
import type { Shape } from './Shape.ts';

/** For every sum of the scale means of a group, all answers that anybody in it can have given. */
export type Possible = ReadonlyMap<number, number>;

/** Of groups of 0, 1, 2 … members up to `most`, of whom nothing but the sum is known. */
export function bySum(shape: Omit<Shape, 'n'>, most: number): readonly Possible[] {
  const kinds = kindsOf(shape);
  const groups: Possible[] = [new Map([[0, 0]])];
  for (let size = 1; size <= most; size += 1) {
    const larger = new Map<number, number>();
    for (const [sum, given] of groups.at(-1) ?? []) {
      for (const kind of kinds) addTo(larger, sum + kind.scaleMean, given | kind.given);
    }
    groups.push(larger);
  }
  return groups;
}

/** The same for a group of which one member is the reader, who answered so. */
export function besideReader(others: Possible, reader: Kind): Possible {
  return new Map([...others].map(([sum, given]) => [sum + reader.scaleMean, given]));
}

export function addTo(possible: Map<number, number>, sum: number, given: number): void {
  possible.set(sum, (possible.get(sum) ?? 0) | given);
}
