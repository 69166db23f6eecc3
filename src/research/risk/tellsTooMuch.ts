import { smallestClass } from '../smallestClass.ts';
import type { AnswerCounts } from './AnswerCounts.ts';

/**
 * Whether rows that are known to be of certain people may not stand together as a class: they are too few, or there is
 * an item to which one of them, setting aside their own answer, sees all others answer alike.
 */
export function tellsTooMuch(counts: AnswerCounts): boolean {
  return counts.rows < smallestClass || counts.hasAlikeItem();
}
