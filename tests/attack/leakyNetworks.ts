import { seededRandom, type SeededRandom } from '#example/seededRandom.ts';
import { alikeIn, alternatives } from './alternatives.ts';
import { digitsOf, inWords } from './Certainties.ts';
import { type Kind, kindsOf } from './kinds.ts';
import { networkOf } from './networkOf.ts';
import type { Shape } from './Shape.ts';
import { type Rule, shownOf } from './shownOf.ts';

/** What a search in samples found. */
export interface Sampled {
  readonly networks: number;
  /** Answers that all others gave alike, of which it was asked whether they are certain. */
  readonly alike: number;
  /** In words: those for which no other network was found. */
  readonly unresolved: readonly string[];
}

/**
 * Networks of the kind in which the leak was found: everybody but the reader gives the same answer to an item or leaves
 * it open, most of them are alike in the other items too, and some have gaps. Looks for another network behind each
 * picture until the time is up.
 */
export function leakyNetworks(
  shape: Shape,
  rule: Rule,
  { seed, goesOn }: { readonly seed: number; readonly goesOn: (networks: number) => boolean },
): Sampled {
  const kinds = kindsOf(shape);
  const find = alternatives(shape, rule, kinds);
  const show = shownOf(shape, rule);
  const random = seededRandom(seed);
  const unresolved: string[] = [];
  let networks = 0;
  let alike = 0;
  while (goesOn(networks)) {
    networks += 1;
    const [reader, ...others] = networkFrom(random, shape, kinds);
    if (reader === undefined) break;
    for (const same of alikeIn(others, shape.k)) {
      alike += 1;
      if (find([reader], others, same) !== null) continue;
      const picture = inWords(show(networkOf([reader, ...others], shape.k)));
      const rows = others.map(({ row }) => digitsOf(row)).join(' ');
      unresolved.push(
        `${digitsOf(reader.row)} beside ${rows} sees ${picture}: item ${same.item + 1} ${same.answer}`,
      );
    }
  }
  return { networks, alike, unresolved };
}

/** The reader first. */
function networkFrom(random: SeededRandom, { n, k, points }: Shape, kinds: readonly Kind[]): readonly Kind[] {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const item = Math.floor(random() * k);
  const answer = 1 + Math.floor(random() * points);
  const fitting = kinds.filter(({ row }) => row[item] === answer || row[item] === 0);
  const complete = fitting.filter(({ open }) => open === 0);
  const gaps = fitting.filter(({ open }) => open !== 0);
  const few = [pick(complete), pick(complete)];
  const howMany = Math.floor(random() * 4);
  const others = Array.from({ length: n - 1 }, (_, member) =>
    member < howMany && gaps.length > 0 ? pick(gaps) : few[random() < 0.8 ? 0 : 1],
  );
  return [pick(kinds), ...others].flatMap((kind) => kind ?? []);
}
