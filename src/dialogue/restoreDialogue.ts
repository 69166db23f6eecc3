import * as v from 'valibot';

import { MOST_IN_A_LIST } from '#instrument/instrumentBounds.ts';
import { type Fields, isFields } from '#instrument/isFields.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import type { Dialogue, PlanId, StoryId } from './Dialogue.ts';
import {
  LONGEST_IN_PLAN,
  LONGEST_NOTE,
  LONGEST_STORY,
  MOST_PLANS,
  MOST_STORIES,
  TIMES_MERGED,
} from './dialogueBounds.ts';
import { type Entry, isInOrder, PLACE_MAX } from './entries.ts';
import { isKeptText, type KeptText } from './KeptText.ts';

/**
 * The dialogue a stored record or a file holds, or `null` where it holds anything that could not have been written or
 * merged here. Whether the instrument has its dimensions is not asked: those it lacks show nowhere.
 */
export function restoreDialogue(stored: unknown): Dialogue | null {
  const parsed = v.safeParse(DIALOGUE, stored);
  return parsed.success ? parsed.output : null;
}

/** As an instrument's ids are. It also keeps names that every object has out of the notes. */
const DIMENSION = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/));

const ENTRY = {
  dimension: v.nullable(DIMENSION),
  place: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(PLACE_MAX)),
};

const PLAN = v.strictObject({
  ...ENTRY,
  id: v.custom<PlanId>(isId),
  what: text(LONGEST_IN_PLAN.what),
  who: text(LONGEST_IN_PLAN.who),
  when: text(LONGEST_IN_PLAN.when),
  sign: text(LONGEST_IN_PLAN.sign),
  status: v.picklist(['planned', 'under-way', 'done', 'let-go']),
});

const STORY = v.strictObject({ ...ENTRY, id: v.custom<StoryId>(isId), text: text(LONGEST_STORY) });

const NOTE = v.pipe(
  text(LONGEST_NOTE),
  v.check((note) => note.length > 0),
);

const DIALOGUE = v.strictObject({
  roundId: v.custom<RoundId>(isId),
  notes: v.pipe(v.custom<Fields>(isFields), v.record(DIMENSION, NOTE), v.maxEntries(MOST_IN_A_LIST)),
  attention: v.pipe(
    v.array(DIMENSION),
    v.maxLength(MOST_IN_A_LIST),
    v.check((ids) => areAscending(ids)),
  ),
  plans: v.pipe(
    v.array(PLAN),
    v.maxLength(MOST_PLANS * TIMES_MERGED),
    v.check((list) => areEntries(list)),
  ),
  stories: v.pipe(
    v.array(STORY),
    v.maxLength(MOST_STORIES * TIMES_MERGED),
    v.check((list) => areEntries(list)),
  ),
}) satisfies v.GenericSchema<unknown, Dialogue>;

function text(longest: number) {
  return v.custom<KeptText>((value) => isKeptText(value, longest * TIMES_MERGED));
}

function areAscending(texts: readonly string[]): boolean {
  return texts.every((one, index) => index === 0 || (texts[index - 1] ?? '') < one);
}

function areEntries(entries: readonly Entry<string>[]): boolean {
  return isInOrder(entries) && new Set(entries.map(({ id }) => id)).size === entries.length;
}
