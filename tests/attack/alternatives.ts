import { inWords } from './Certainties.ts';
import type { Kind } from './kinds.ts';
import { networkOf } from './networkOf.ts';
import type { Shape } from './Shape.ts';
import { HIDDEN, type Rule, shownOf, tenths } from './shownOf.ts';

/** Answers that all others gave alike: the only ones that can be certain. */
export interface Alike {
  readonly item: number;
  readonly answer: number;
}

export function alikeIn(others: readonly Kind[], k: number): readonly Alike[] {
  return Array.from({ length: k }, (_, item) => item).flatMap((item) => {
    const answers = new Set(others.map(({ row }) => row[item] ?? 0).filter((answer) => answer > 0));
    const [answer] = answers;
    return answers.size === 1 && answer !== undefined ? [{ item, answer }] : [];
  });
}

/**
 * For networks too many to go through: finds another network that looks the same to who knows these answers, the
 * reader's own or those of several, and in which somebody else gave another answer to this item. It tries every other answer of one member, and then of every two whose scale means
 * add up to the same. `null` where it finds none, which is no proof that there is none.
 */
export function alternatives(shape: Shape, rule: Rule, kinds: readonly Kind[]) {
  const show = shownOf(shape, rule);
  const byScaleMean = new Map<number, Kind[]>();
  for (const kind of kinds) {
    const alike = byScaleMean.get(kind.scaleMean) ?? [];
    alike.push(kind);
    byScaleMean.set(kind.scaleMean, alike);
  }

  return (
    known: readonly Kind[],
    others: readonly Kind[],
    { item, answer }: Alike,
  ): readonly Kind[] | null => {
    const pictureOf = (all: readonly Kind[]) => inWords(show(networkOf([...known, ...all], shape.k)));
    const picture = pictureOf(others);
    const { sums } = networkOf([...known, ...others], shape.k);
    const items = Array.from(show(networkOf([...known, ...others], shape.k)).items);
    /** Whether the items that are shown keep their means; most changes fail by that. */
    const keepsItems = (was: readonly Kind[], is: readonly Kind[]) =>
      items.every((figure, shown) => {
        if (figure === HIDDEN) return true;
        const sumOf = (some: readonly Kind[]) => some.reduce((sum, { row }) => sum + (row[shown] ?? 0), 0);
        if (is.some(({ row }) => row[shown] === 0)) return false;
        return tenths((sums[shown] ?? 0) - sumOf(was) + sumOf(is), shape.n) === figure;
      });
    const differs = ({ row }: Kind) => row[item] !== answer && row[item] !== 0;
    const tried = new Set<Kind>();
    for (const [place, member] of others.entries()) {
      if (tried.has(member)) continue;
      tried.add(member);
      for (const other of kinds) {
        if (!differs(other) || !keepsItems([member], [other])) continue;
        const changed = others.with(place, other);
        if (pictureOf(changed) === picture) return changed;
      }
      const helpers = new Set<Kind>();
      for (const [helper, theirs] of others.entries()) {
        if (helper === place || helpers.has(theirs)) continue;
        helpers.add(theirs);
        for (const other of kinds) {
          if (!differs(other)) continue;
          const rest = member.scaleMean + theirs.scaleMean - other.scaleMean;
          for (const makesUp of byScaleMean.get(rest) ?? []) {
            if (!keepsItems([member, theirs], [other, makesUp])) continue;
            const changed = others.with(place, other).with(helper, makesUp);
            if (pictureOf(changed) === picture) return changed;
          }
        }
      }
    }
    return null;
  };
}
