import { Certainties, DIFFERENT, note } from './Certainties.ts';
import { kindsOf } from './kinds.ts';
import type { Shape } from './Shape.ts';
import { type Rule, shownOf } from './shownOf.ts';

export interface Findings {
  readonly networks: number;
  readonly pictures: number;
  /** In words; none is what it should be. */
  readonly certain: readonly string[];
}

/** Goes through every possible network of a shape one by one, with every member of it as the reader. */
export function everyNetwork(shape: Shape, rule: Rule): Findings {
  const { n, k } = shape;
  const kinds = kindsOf(shape);
  const show = shownOf(shape, rule);
  const certainties = new Certainties(shape, kinds);
  const places = new Int32Array(n);
  const given = new Int32Array(n);
  const ascending = new Int32Array(n);
  const rows: (readonly number[])[] = Array.from({ length: n }, () => []);
  // What the first members give together, for every number of them.
  const sums = Array.from({ length: n + 1 }, () => new Int32Array(k));
  const completeSums = Array.from({ length: n + 1 }, () => new Int32Array(k));
  const open = new Int32Array(n + 1);
  const total = new Int32Array(n + 1);
  const complete = new Int32Array(n + 1);
  // Of the members before a place, and from a place on.
  const before = new Int32Array(n + 1);
  const after = new Int32Array(n + 1);
  const network = {
    ...{ sums: sums[n] ?? [], completeSums: completeSums[n] ?? [], ascending, rows },
    ...{ open: 0, total: 0, complete: 0, completeOpen: 0 },
  };
  let networks = 0;

  const add = (count: number, from: number): void => {
    if (count === n) {
      networks += 1;
      look();
      return;
    }
    const [sumsNow, sumsThen] = [sums[count], sums[count + 1]];
    const [completeNow, completeThen] = [completeSums[count], completeSums[count + 1]];
    if (!sumsNow || !sumsThen || !completeNow || !completeThen) return;
    for (let kind = from; kind < kinds.length; kind += 1) {
      const one = kinds[kind];
      if (one === undefined) return;
      places[count] = kind;
      given[count] = one.given;
      ascending[count] = one.scaleMean;
      rows[count] = one.row;
      open[count + 1] = (open[count] ?? 0) | one.open;
      total[count + 1] = (total[count] ?? 0) + one.scaleMean;
      complete[count + 1] = (complete[count] ?? 0) + (one.open === 0 ? 1 : 0);
      for (let item = 0; item < k; item += 1) {
        const answer = one.row[item] ?? 0;
        sumsThen[item] = (sumsNow[item] ?? 0) + answer;
        completeThen[item] = (completeNow[item] ?? 0) + (one.open === 0 ? answer : 0);
      }
      add(count + 1, kind);
    }
  };

  function look(): void {
    network.open = open[n] ?? 0;
    network.total = total[n] ?? 0;
    network.complete = complete[n] ?? 0;
    network.completeOpen = 0;
    for (let item = 0; item < k; item += 1) {
      network.completeOpen += ((network.open >> item) & 1) * (network.completeSums[item] ?? 0);
    }
    const seen = certainties.behind(show(network));
    for (let member = 0; member < n; member += 1) {
      before[member + 1] = (before[member] ?? 0) | (given[member] ?? 0);
      const last = n - 1 - member;
      after[last] = (after[last + 1] ?? 0) | (given[last] ?? 0);
    }
    for (let member = 0; member < n; member += 1) {
      if (member > 0 && places[member] === places[member - 1]) continue;
      const lowest = ascending[member === 0 ? 1 : 0] ?? 0;
      const highest = ascending[member === n - 1 ? n - 2 : n - 1] ?? 0;
      const others = (before[member] ?? 0) | (after[member + 1] ?? 0);
      note(seen, places[member] ?? 0, others, lowest === highest ? lowest : DIFFERENT);
    }
  }

  add(0, 0);
  return { networks, pictures: certainties.pictures, certain: certainties.found() };
}
