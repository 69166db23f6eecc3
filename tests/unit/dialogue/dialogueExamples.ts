import fc from 'fast-check';

import { type Dialogue, emptyDialogue, type PlanId, type StoryId } from '#dialogue/Dialogue.ts';
import { changeDialogue, type DialogueChange } from '#dialogue/DialogueChange.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';

const randomBytes = seededRandomBytes(41);

const roundId = newId<'round'>(randomBytes);
export const empty = emptyDialogue(roundId);
export const [firstPlan, secondPlan, thirdPlan] = newIds<'plan'>();
export const [firstStory, secondStory] = newIds<'story'>();

/** What one gets by doing one thing after the other. */
export function after(changes: readonly DialogueChange[], start: Dialogue = empty): Dialogue {
  return changes.reduce(changeDialogue, start);
}

export function note(dimension: string, text: string): DialogueChange {
  return { change: 'note', dimension, text };
}

export function attention(dimension: string, attended = true): DialogueChange {
  return { change: 'attention', dimension, attended };
}

export function addPlan(plan: PlanId, dimension: string | null = null): DialogueChange {
  return { change: 'add-plan', plan, dimension };
}

export function what(plan: PlanId, text: string): DialogueChange {
  return { change: 'plan-text', plan, field: 'what', text };
}

export function who(plan: PlanId, text: string): DialogueChange {
  return { change: 'plan-text', plan, field: 'who', text };
}

export function addStory(story: StoryId, dimension: string | null = null): DialogueChange {
  return { change: 'add-story', story, dimension };
}

export function tell(story: StoryId, text: string): DialogueChange {
  return { change: 'story-text', story, text };
}

const dimension = fc.constantFrom('direction', 'belonging', 'use');
const dimensionOrNone = fc.option(dimension);
const plan = fc.constantFrom(firstPlan, secondPlan, thirdPlan);
const story = fc.constantFrom(firstStory, secondStory);
/** Of so few letters that one text is often part of another, or the same. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 5 });

export const arbitraryChange: fc.Arbitrary<DialogueChange> = fc.oneof(
  fc.record({ change: fc.constant('note'), dimension, text }),
  fc.record({ change: fc.constant('attention'), dimension, attended: fc.boolean() }),
  fc.record({ change: fc.constant('add-plan'), plan, dimension: dimensionOrNone }),
  fc.record({
    change: fc.constant('plan-text'),
    plan,
    field: fc.constantFrom('what', 'who', 'when', 'sign'),
    text,
  }),
  fc.record({
    change: fc.constant('plan-status'),
    plan,
    status: fc.constantFrom('planned', 'under-way', 'done', 'let-go'),
  }),
  fc.record({ change: fc.constant('remove-plan'), plan }),
  fc.record({ change: fc.constant('add-story'), story, dimension: dimensionOrNone }),
  fc.record({ change: fc.constant('story-text'), story, text }),
  fc.record({ change: fc.constant('remove-story'), story }),
);

export const arbitraryChanges = fc.array(arbitraryChange, { maxLength: 40 });

/** What one facilitator wrote; the few ids make that two of these often write in the same plan. */
export const arbitraryDialogue = arbitraryChanges.map((changes) => after(changes));

function newIds<Kind extends string>() {
  return [newId<Kind>(randomBytes), newId<Kind>(randomBytes), newId<Kind>(randomBytes)] as const;
}
