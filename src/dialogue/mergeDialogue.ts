import { err, ok, type Result } from '#shared/Result.ts';
import type { Dialogue, Plan, PlanStatus, Story } from './Dialogue.ts';
import { mergeEntries, mergePlaces } from './entries.ts';
import { mergeTexts } from './KeptText.ts';
import { restoreDialogue } from './restoreDialogue.ts';

/** `too-much`: together they pass the bounds of what is kept; then nothing is merged, so nothing is lost. */
export type MergeRefusal = 'another-round' | 'too-much';

/**
 * What two facilitators wrote about the same round, together. Nothing is taken away; in what order and how often one
 * merges does not matter (see README.md).
 */
export function mergeDialogue(here: Dialogue, incoming: Dialogue): Result<Dialogue, MergeRefusal> {
  if (here.roundId !== incoming.roundId) return err('another-round');
  const merged = restoreDialogue({
    roundId: here.roundId,
    notes: mergeNotes(here.notes, incoming.notes),
    attention: [...new Set([...here.attention, ...incoming.attention])].sort(),
    plans: mergeEntries(here.plans, incoming.plans, mergePlans),
    stories: mergeEntries(here.stories, incoming.stories, mergeStories),
  } satisfies Dialogue);
  return merged === null ? err('too-much') : ok(merged);
}

function mergeNotes(one: Dialogue['notes'], other: Dialogue['notes']): Dialogue['notes'] {
  const dimensions = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension, mergeTexts(one[dimension] ?? [], other[dimension] ?? [])]),
  );
}

function mergePlans(one: Plan, other: Plan): Plan {
  return {
    id: one.id,
    ...mergePlaces(one, other),
    what: mergeTexts(one.what, other.what),
    who: mergeTexts(one.who, other.who),
    when: mergeTexts(one.when, other.when),
    sign: mergeTexts(one.sign, other.sign),
    status: furthest(one.status, other.status),
  };
}

function mergeStories(one: Story, other: Story): Story {
  return { id: one.id, ...mergePlaces(one, other), text: mergeTexts(one.text, other.text) };
}

/** What was done was done, also where somebody else let go of it. */
const COURSE: readonly PlanStatus[] = ['planned', 'under-way', 'let-go', 'done'];

function furthest(one: PlanStatus, other: PlanStatus): PlanStatus {
  return COURSE.indexOf(one) > COURSE.indexOf(other) ? one : other;
}
