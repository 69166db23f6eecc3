import type { Dialogue } from './Dialogue.ts';
import type { DialogueChange } from './DialogueChange.ts';
import { noteText, planText, storyText } from './dialogueTexts.ts';
import { inParagraphs, keptText, mergeTexts, onOneLine } from './KeptText.ts';

/**
 * The change as it is to be made on `theirs`, where it was meant for `base`: what was written in the same field
 * meanwhile stays beside it.
 */
export function changeOnTop(change: DialogueChange, base: Dialogue, theirs: Dialogue): DialogueChange {
  if (change.change !== 'note' && change.change !== 'plan-text' && change.change !== 'story-text')
    return change;
  const written = textOf(theirs, change);
  if (written === textOf(base, change)) return change;
  const both = mergeTexts(keptText(written), keptText(change.text));
  const isOneLine = change.change === 'plan-text' && (change.field === 'who' || change.field === 'when');
  return { ...change, text: isOneLine ? onOneLine(both) : inParagraphs(both) };
}

type Writing = Extract<DialogueChange, { readonly text: string }>;

/** What stands in the field that is written in; nothing where its plan or story is not there. */
function textOf(dialogue: Dialogue, writing: Writing): string {
  switch (writing.change) {
    case 'note':
      return noteText(dialogue, writing.dimension);
    case 'plan-text': {
      const plan = dialogue.plans.find(({ id }) => id === writing.plan);
      return plan === undefined ? '' : planText(plan, writing.field);
    }
    case 'story-text': {
      const story = dialogue.stories.find(({ id }) => id === writing.story);
      return story === undefined ? '' : storyText(story);
    }
  }
}
