import { digitsOf, inWords, onlyAnswer } from './Certainties.ts';
import type { Findings } from './everyNetwork.ts';
import { addTo, besideReader, bySum, type Possible } from './groups.ts';
import { type Kind, kindsOf } from './kinds.ts';
import { networkOf } from './networkOf.ts';
import { partsOf, type Shape } from './Shape.ts';
import { AT_MOST, endsOf, figureIn, HIDDEN, type Rule, shownOf, tenths } from './shownOf.ts';

/** For each picture of the first edition: what is possible for the others, by the sum of all scale means. */
type First = Map<string, Map<number, number>>;

/**
 * Every network of a shape, and after its first edition so many who join, three or more: what both editions show
 * together, to every reader of either group. The groups are known, as who came late is.
 */
export function everyPairOfEditions(shape: Shape, joined: number, rule: Rule): Findings {
  const { k, points } = shape;
  const kinds = kindsOf(shape);
  const groups = bySum(shape, joined);
  const everybody = groups[joined] ?? new Map<number, number>();
  const { networks, readers, outsider } = firstEditions(shape, kinds, rule);
  const certain: string[] = [];
  let pictures = 0;

  const look = (who: string, first: First, late: Possible): void => {
    for (const [picture, base] of first) {
      const seen = new Map<number, [number, number]>();
      for (const [sum, given] of base) {
        for (const [more, answers] of late) {
          const second = secondMean(shape, joined, sum, more);
          const [before, after] = seen.get(second) ?? [0, 0];
          seen.set(second, [before | given, after | answers]);
        }
      }
      pictures += seen.size;
      for (const [second, both] of seen) {
        both.forEach((answers, group) => {
          for (let item = 0; item < k; item += 1) {
            const answer = onlyAnswer(answers >> (item * points), points);
            if (answer === null) continue;
            const whose = group === 0 ? 'first' : 'late';
            certain.push(`${who} sees ${picture}, then ${second}: ${whose}, item ${item + 1} ${answer}`);
          }
        });
      }
    }
  };
  for (const [place, reader] of kinds.entries()) {
    look(`${digitsOf(reader.row)}, first,`, readers[place] ?? new Map(), everybody);
    look(`${digitsOf(reader.row)}, late,`, outsider, besideReader(groups[joined - 1] ?? new Map(), reader));
  }
  return { networks: networks * everybody.size, pictures, certain };
}

/** How many have to join for a mean to be shown, and how many of them the rule reckons one reader to know. */
export interface LateRule {
  readonly from: number;
  readonly own: number;
}

export const LATE_AS_IT_IS: LateRule = { from: 3, own: 1 };

/** In tenths, as the rules for later editions have it, of a dimension whose answers changed by those who joined only. */
export function secondMean(
  { n, k, points }: Shape,
  joined: number,
  first: number,
  late: number,
  rule = LATE_AS_IT_IS,
): number {
  if (joined < rule.from) return HIDDEN;
  const parts = partsOf(k);
  const [before, after] = [
    figureIn(endsOf(n, k, points), tenths(first, parts * n)),
    figureIn(endsOf(n + joined, k, points), tenths(first + late, parts * (n + joined))),
  ];
  if (before >= AT_MOST || after >= AT_MOST) return before === after ? after : HIDDEN;
  const least = parts * (rule.own * (points - 1) * k + 1);
  const isFar = k * (late - parts * joined) > least && k * (parts * joined * points - late) > least;
  return isFar ? after : HIDDEN;
}

/** For each kind of reader, and for somebody who is not among them: the pictures, and what can be behind them. */
function firstEditions(shape: Shape, kinds: readonly Kind[], rule: Rule) {
  const { n, k } = shape;
  const show = shownOf(shape, rule);
  const readers = kinds.map((): First => new Map());
  const outsider: First = new Map();
  let networks = 0;
  const noteIn = (first: First, picture: string, sum: number, given: number): void => {
    const sums = first.get(picture) ?? new Map<number, number>();
    addTo(sums, sum, given);
    first.set(picture, sums);
  };
  const add = (members: readonly number[], from: number): void => {
    if (members.length < n) {
      for (let kind = from; kind < kinds.length; kind += 1) add([...members, kind], kind);
      return;
    }
    networks += 1;
    const given = members.flatMap((kind) => kinds[kind] ?? []);
    const network = networkOf(given, k);
    const picture = inWords(show(network));
    noteIn(outsider, picture, network.total, allGiven(given));
    for (const [place, kind] of members.entries()) {
      if (place > 0 && kind === members[place - 1]) continue;
      noteIn(readers[kind] ?? new Map(), picture, network.total, allGiven(given.toSpliced(place, 1)));
    }
  };
  add([], 0);
  return { networks, readers, outsider };
}

function allGiven(kinds: readonly Kind[]): number {
  return kinds.reduce((all, { given }) => all | given, 0);
}
