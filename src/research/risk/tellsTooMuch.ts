import { smallestClass } from '#research/smallestClass.ts';
import type { ClassCounts } from './ClassCounts.ts';

/**
 * Whether rows that are known to be of certain people may not stand together as a class: they are too few, or there is
 * an item or a dimension for which one of them, setting aside their own row, sees all others give the same answer or
 * have the same scale mean.
 */
export function tellsTooMuch({ rows, items, dimensions }: ClassCounts): boolean {
  return rows < smallestClass || items.alike().length > 0 || dimensions.alike().length > 0;
}
