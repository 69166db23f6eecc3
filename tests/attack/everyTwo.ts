import { digitsOf, inWords, onlyAnswer } from './Certainties.ts';
import type { Findings } from './everyNetwork.ts';
import { type Kind, kindsOf } from './kinds.ts';
import type { Shape } from './Shape.ts';
import { responsesOfKinds, shownByProduct } from './shownByProduct.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';

/**
 * Goes through every possible network of a shape, with every two members of it who compare notes, who see what the product
 * shows in a round that is safe against so many. The search itself shares nothing with the product.
 */
export function everyTwo(shape: Shape, safeAgainst: SafeAgainst): Findings {
  const { n, k, points } = shape;
  const kinds = kindsOf(shape);
  const show = shownByProduct(shape, safeAgainst);
  /** For each picture and each two who can see it: all that the others can have given. */
  const seen = new Map<string, Map<number, number>>();
  const members: number[] = [];
  let networks = 0;

  const add = (from: number): void => {
    if (members.length === n) {
      networks += 1;
      look(members.flatMap((place) => kinds[place] ?? []));
      return;
    }
    for (let kind = from; kind < kinds.length; kind += 1) {
      members.push(kind);
      add(kind);
      members.pop();
    }
  };

  function look(all: readonly Kind[]): void {
    const picture = inWords(show(responsesOfKinds(all)));
    const known = seen.get(picture) ?? new Map<number, number>();
    seen.set(picture, known);
    for (let one = 0; one < n; one += 1) {
      for (let other = one + 1; other < n; other += 1) {
        // In ascending order, so that the same two stand beside each other.
        if (one > 0 && members[one] === members[one - 1] && members[other] !== members[one]) continue;
        let given = 0;
        for (const [place, member] of all.entries()) {
          if (place !== one && place !== other) given |= member.given;
        }
        const two = (members[one] ?? 0) * kinds.length + (members[other] ?? 0);
        known.set(two, (known.get(two) ?? 0) | given);
      }
    }
  }

  add(0);
  const certain = [...seen].flatMap(([picture, known]) =>
    [...known].flatMap(([two, given]) =>
      Array.from({ length: k }, (_, item) => item).flatMap((item) => {
        const answer = onlyAnswer(given >> (item * points), points);
        if (answer === null) return [];
        const rows = [Math.floor(two / kinds.length), two % kinds.length].map(
          (kind) => kinds[kind]?.row ?? [],
        );
        return [`${rows.map(digitsOf).join(' and ')} see ${picture}: item ${item + 1} ${answer}`];
      }),
    ),
  );
  return { networks, pictures: seen.size, certain };
}
