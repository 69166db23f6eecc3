import type { Instrument, Item } from '#instrument/Instrument.ts';
import type { Answer, Answers } from './Response.ts';

/** The answer to an item, or `undefined` when it was not answered. */
export function answerTo(answers: Answers, item: string): Answer | undefined {
  return answers[item];
}

/** How many of the instrument's items have an answer; "don't know or not applicable" is one. */
export function answeredCount(instrument: Instrument, answers: Answers): number {
  return instrument.items.length - unansweredItems(instrument, answers).length;
}

/** The items without any answer, in the instrument's order. */
export function unansweredItems(instrument: Instrument, answers: Answers): readonly Item[] {
  return instrument.items.filter((item) => answerTo(answers, item.id) === undefined);
}
