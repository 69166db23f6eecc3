import type { Item } from '#instrument/Instrument.ts';
import type { Answers } from '#response/Response.ts';

/**
 * The mean of one member's answers to the items of one dimension, on the instrument's scale, or `null` where fewer
 * than half of the items are answered. `na` and "not answered" are both missing, and missing is never a number.
 *
 * Half rule: prorating over the items answered, as is common for multi-item scales. It is biased even when answers
 * are missing completely at random (Mazza, Enders & Ruehlman 2015, Multivariate Behavioral Research 50(5)), so
 * anything meant for analysis carries the items themselves as well.
 */
export function scaleMean(answers: Answers, items: readonly Item[]): number | null {
  const given = items.map((item) => answers[item.id]).filter((answer) => typeof answer === 'number');
  if (given.length === 0 || given.length < fewestAnswers(items.length)) return null;
  return given.reduce((sum, answer) => sum + answer, 0) / given.length;
}

/** Half of the items of a dimension, rounded up. */
export function fewestAnswers(itemCount: number): number {
  return Math.ceil(itemCount / 2);
}
