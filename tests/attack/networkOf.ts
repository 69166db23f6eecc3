import type { Kind } from './kinds.ts';
import type { Network } from './shownOf.ts';

/** All that the rules look at, of these members. */
export function networkOf(kinds: readonly Kind[], k: number): Network {
  const complete = kinds.filter(({ open }) => open === 0);
  const items = Array.from({ length: k }, (_, item) => item);
  const sumsOf = (some: readonly Kind[]): readonly number[] =>
    items.map((item) => some.reduce((sum, { row }) => sum + (row[item] ?? 0), 0));
  const open = kinds.reduce((all, kind) => all | kind.open, 0);
  const completeSums = sumsOf(complete);
  return {
    ...{ open, completeSums, sums: sumsOf(kinds), complete: complete.length },
    total: kinds.reduce((sum, { scaleMean }) => sum + scaleMean, 0),
    completeOpen: completeSums.reduce((sum, one, item) => sum + ((open >> item) & 1) * one, 0),
    ascending: kinds.map(({ scaleMean }) => scaleMean).sort((one, other) => one - other),
    rows: kinds.map(({ row }) => row),
  };
}
