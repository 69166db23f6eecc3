import type { Dialogue, Plan, PlanField, PlanId, PlanStatus, Story, StoryId } from './Dialogue.ts';
import { LONGEST_IN_PLAN, LONGEST_NOTE, LONGEST_STORY, MOST_PLANS, MOST_STORIES } from './dialogueBounds.ts';
import { noteText, planText, storyText } from './dialogueTexts.ts';
import { addEntry, changeEntry, nextPlace, removeEntry } from './entries.ts';
import { keptText } from './KeptText.ts';

/** One thing that a facilitator does. Ids of new plans and stories are made by whoever has the random bytes. */
export type DialogueChange =
  | { readonly change: 'note'; readonly dimension: string; readonly text: string }
  | { readonly change: 'attention'; readonly dimension: string; readonly attended: boolean }
  | { readonly change: 'add-plan'; readonly plan: PlanId; readonly dimension: string | null }
  | { readonly change: 'plan-text'; readonly plan: PlanId; readonly field: PlanField; readonly text: string }
  | { readonly change: 'plan-status'; readonly plan: PlanId; readonly status: PlanStatus }
  | { readonly change: 'remove-plan'; readonly plan: PlanId }
  | { readonly change: 'add-story'; readonly story: StoryId; readonly dimension: string | null }
  | { readonly change: 'story-text'; readonly story: StoryId; readonly text: string }
  | { readonly change: 'remove-story'; readonly story: StoryId };

/**
 * The dialogue after the change. It is the same dialogue, by identity, where nothing changes: what is asked for
 * already is so, the plan or story is gone, or the bounds leave no room.
 */
export function changeDialogue(dialogue: Dialogue, change: DialogueChange): Dialogue {
  switch (change.change) {
    case 'note':
      return writeNote(dialogue, change.dimension, change.text);
    case 'attention':
      return markAttention(dialogue, change.dimension, change.attended);
    case 'add-plan':
      return withPlans(dialogue, planAdded(dialogue.plans, change.plan, change.dimension));
    case 'plan-text':
      return changePlan(dialogue, change.plan, (plan) => writeInPlan(plan, change.field, change.text));
    case 'plan-status':
      return changePlan(dialogue, change.plan, (plan) =>
        plan.status === change.status ? plan : { ...plan, status: change.status },
      );
    case 'remove-plan':
      return withPlans(dialogue, removeEntry(dialogue.plans, change.plan));
    case 'add-story':
      return withStories(dialogue, storyAdded(dialogue.stories, change.story, change.dimension));
    case 'story-text':
      return withStories(
        dialogue,
        changeEntry(dialogue.stories, change.story, (story) => writeStory(story, change.text)),
      );
    case 'remove-story':
      return withStories(dialogue, removeEntry(dialogue.stories, change.story));
  }
}

function writeNote(dialogue: Dialogue, dimension: string, text: string): Dialogue {
  if (!isWritten(noteText(dialogue, dimension), text, LONGEST_NOTE)) return dialogue;
  const { [dimension]: _previous, ...others } = dialogue.notes;
  return { ...dialogue, notes: text === '' ? others : { ...others, [dimension]: keptText(text) } };
}

function markAttention(dialogue: Dialogue, dimension: string, attended: boolean): Dialogue {
  if (dialogue.attention.includes(dimension) === attended) return dialogue;
  const others = dialogue.attention.filter((other) => other !== dimension);
  return { ...dialogue, attention: attended ? [...others, dimension].sort() : others };
}

function planAdded(plans: readonly Plan[], id: PlanId, dimension: string | null): readonly Plan[] {
  if (plans.length >= MOST_PLANS || plans.some((plan) => plan.id === id)) return plans;
  const nothingYet = { what: [], who: [], when: [], sign: [] };
  return addEntry(plans, { id, dimension, place: nextPlace(plans), ...nothingYet, status: 'planned' });
}

function changePlan(dialogue: Dialogue, id: PlanId, change: (plan: Plan) => Plan): Dialogue {
  return withPlans(dialogue, changeEntry(dialogue.plans, id, change));
}

function writeInPlan(plan: Plan, field: PlanField, text: string): Plan {
  if (!isWritten(planText(plan, field), text, LONGEST_IN_PLAN[field])) return plan;
  return { ...plan, [field]: keptText(text) };
}

function storyAdded(stories: readonly Story[], id: StoryId, dimension: string | null): readonly Story[] {
  if (stories.length >= MOST_STORIES || stories.some((story) => story.id === id)) return stories;
  return addEntry(stories, { id, dimension, place: nextPlace(stories), text: [] });
}

function writeStory(story: Story, text: string): Story {
  return isWritten(storyText(story), text, LONGEST_STORY) ? { ...story, text: keptText(text) } : story;
}

/** A text that became too long by merging can be shortened bit by bit. */
function isWritten(before: string, text: string, longest: number): boolean {
  return text !== before && text.length <= Math.max(longest, before.length);
}

function withPlans(dialogue: Dialogue, plans: readonly Plan[]): Dialogue {
  return plans === dialogue.plans ? dialogue : { ...dialogue, plans };
}

function withStories(dialogue: Dialogue, stories: readonly Story[]): Dialogue {
  return stories === dialogue.stories ? dialogue : { ...dialogue, stories };
}
