import type { Dialogue } from './Dialogue.ts';
import { changeDialogue, type DialogueChange } from './DialogueChange.ts';

/**
 * The steps that can be taken back, of one sitting at one device; never stored. After a merge it starts anew: taking
 * back a step from before would take back what came in.
 */
export interface DialogueHistory {
  /** The oldest first. */
  readonly past: readonly Dialogue[];
  readonly present: Dialogue;
  /** What was taken back, the next to redo first. */
  readonly future: readonly Dialogue[];
  /** The field that is being written in: its keystrokes are one step. `null` after anything else. */
  readonly writing: string | null;
}

export function startHistory(dialogue: Dialogue): DialogueHistory {
  return { past: [], present: dialogue, future: [], writing: null };
}

/** A change that changes nothing is no step. */
export function apply(history: DialogueHistory, change: DialogueChange): DialogueHistory {
  const present = changeDialogue(history.present, change);
  if (present === history.present) return history;
  const writing = fieldOf(change);
  const sameStep = writing !== null && writing === history.writing;
  return {
    past: sameStep ? history.past : [...history.past, history.present],
    present,
    future: [],
    writing,
  };
}

/** Ends the step of the field that was written in, as when it loses focus. */
export function settle(history: DialogueHistory): DialogueHistory {
  return history.writing === null ? history : { ...history, writing: null };
}

export function undo(history: DialogueHistory): DialogueHistory {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    writing: null,
  };
}

export function redo(history: DialogueHistory): DialogueHistory {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, writing: null };
}

function fieldOf(change: DialogueChange): string | null {
  switch (change.change) {
    case 'note':
      return `note ${change.dimension}`;
    case 'plan-text':
      return `plan ${change.plan} ${change.field}`;
    case 'story-text':
      return `story ${change.story}`;
    default:
      return null;
  }
}
