import { type Alike, alikeIn, alternatives } from './alternatives.ts';
import { digitsOf, inWords } from './Certainties.ts';
import { type Kind, kindOf, kindsOf } from './kinds.ts';
import { networkOf } from './networkOf.ts';
import { partsOf, type Shape } from './Shape.ts';
import { endsOf, figureIn, HIDDEN, type Rule, shownOf, tenths } from './shownOf.ts';

/** What two members who put their answers together know of one dimension, for every two of them. */
export interface Compared {
  readonly pairs: number;
  /** Answers that all others gave alike, of which it was asked whether the two are certain of them. */
  readonly alike: number;
  /** In words: those that follow from what is shown. */
  readonly certain: readonly string[];
  /** In words: those that do not follow by themselves, and for which no other network was found. */
  readonly unresolved: readonly string[];
}

/**
 * Whether two members who compare notes can be certain of an answer of somebody else. To them the others are
 * interchangeable, as they are to one reader: so all others must have given the same answer.
 *
 * It is certain where the mean of the item is shown and the answer is at an end of the scale: the mean gives the sum, the
 * two take away their own, and no other answers add up to so much, or so little. And where all others are at that end
 * throughout, and one step of one of them would show in the mean of the dimension. Else another network is looked for.
 */
export function twoWhoCompare(rule: Rule): (shape: Shape, members: readonly Kind[]) => Compared {
  const searches = new Map<string, ReturnType<typeof searchIn>>();
  return (shape, members) => {
    const name = `${shape.n} ${shape.k} ${shape.points}`;
    const search = searches.get(name) ?? searchIn(shape, rule);
    searches.set(name, search);
    const picture = search.pictureOf(members);
    const [certain, unresolved]: [string[], string[]] = [[], []];
    let alike = 0;
    const pairs = pairsOf(members);
    for (const { two, others } of pairs) {
      for (const same of alikeIn(others, shape.k)) {
        alike += 1;
        const words = () =>
          `${two.map(({ row }) => digitsOf(row)).join(' and ')} beside ` +
          `${others.map(({ row }) => digitsOf(row)).join(' ')} see ${picture}: item ${same.item + 1} ${same.answer}`;
        if (search.follows(members, others, same)) certain.push(words());
        else if (search.findAnother(two, others, same) === null) unresolved.push(words());
      }
    }
    return { pairs: pairs.length, alike, certain, unresolved };
  };
}

function searchIn(shape: Shape, rule: Rule) {
  const { n, k, points } = shape;
  const show = shownOf(shape, rule);
  const parts = partsOf(k);
  const find = alternatives(shape, rule, kindsOf(shape));
  const pictureOf = (members: readonly Kind[]) => inWords(show(networkOf(members, k)));

  return {
    pictureOf,
    follows: (members: readonly Kind[], others: readonly Kind[], { item, answer }: Alike): boolean => {
      if (answer !== 1 && answer !== points) return false;
      const network = networkOf(members, k);
      const { mean, items } = show(network);
      // Up to ten members, sums are a tenth apart or more: a mean that is shown gives the sum.
      if (n <= 10 && items[item] !== HIDDEN) return true;
      if (others.some(({ row }) => row.some((one) => one !== answer && one !== 0))) return false;
      const step = answer === 1 ? parts / k : -parts / k;
      return figureIn(endsOf(n, k, points), tenths(network.total + step, parts * n)) !== mean;
    },
    findAnother: (two: readonly Kind[], others: readonly Kind[], same: Alike): readonly Kind[] | null =>
      apart(two, others, same) ?? turned(two, others, same) ?? find(two, others, same),
  };

  /**
   * One of the others a step higher and another a step lower, which leaves the sums as they are; or each of them makes up
   * for it on another item, which leaves the scale means as they are. The quick way, tried first.
   */
  function apart(
    two: readonly Kind[],
    others: readonly Kind[],
    { item, answer }: Alike,
  ): readonly Kind[] | null {
    if (answer === 1 || answer === points) return null;
    const picture = pictureOf([...two, ...others]);
    const those = others.flatMap(({ row }, place) => (row[item] === answer ? [place] : []));
    for (let makesUp = 0; makesUp < k; makesUp += 1) {
      for (const [nth, one] of those.entries()) {
        const higher = moved(others[one], item, makesUp, 1);
        for (const other of those.slice(nth + 1)) {
          const lower = moved(others[other], item, makesUp, -1);
          if (higher === null || lower === null) continue;
          const changed = others.with(one, higher).with(other, lower);
          if (pictureOf([...two, ...changed]) === picture) return changed;
        }
      }
    }
    return null;
  }

  /** All others gave to one item what they gave to another, and the other way round: which item it is may be unknown. */
  function turned(
    two: readonly Kind[],
    others: readonly Kind[],
    { item, answer }: Alike,
  ): readonly Kind[] | null {
    const picture = pictureOf([...two, ...others]);
    for (let other = 0; other < k; other += 1) {
      const changed = others.map(({ row }) =>
        kindOf(row.with(item, row[other] ?? 0).with(other, row[item] ?? 0), points),
      );
      const differs = changed.some(({ row }) => row[item] !== answer && row[item] !== 0);
      if (differs && pictureOf([...two, ...changed]) === picture) return changed;
    }
    return null;
  }

  /** So much higher on one item and as much lower on another; where these are the same, on that one only. */
  function moved(member: Kind | undefined, item: number, makesUp: number, step: number): Kind | null {
    const row = (member?.row ?? []).map((answer, place) => {
      if (place === item) return answer + step;
      return place === makesUp ? answer - step : answer;
    });
    const possible = row.every((answer, place) =>
      member?.row[place] === 0 ? answer === 0 : answer >= 1 && answer <= points,
    );
    return possible ? kindOf(row, points) : null;
  }
}

/** Every two members and the others; those who answered the same as two before them are left out. */
function pairsOf(members: readonly Kind[]) {
  const seen = new Set<string>();
  return members.flatMap((one, place) =>
    members.slice(place + 1).flatMap((other, beyond) => {
      const words = [one, other].map(({ row }) => row.join()).sort();
      const name = words.join(' ');
      if (seen.has(name)) return [];
      seen.add(name);
      const others = members.toSpliced(place + 1 + beyond, 1).toSpliced(place, 1);
      return [{ two: [one, other], others }];
    }),
  );
}
