import type { Dialogue, Plan, PlanField, Story } from './Dialogue.ts';
import { inParagraphs, onOneLine } from './KeptText.ts';

/* The texts as they are read, and as they stand in the field in which one writes on. */

export function noteText({ notes }: Dialogue, dimension: string): string {
  return inParagraphs(notes[dimension] ?? []);
}

/** `who` and `when` are one line, `what` and `sign` may be several. */
export function planText(plan: Plan, field: PlanField): string {
  return field === 'who' || field === 'when' ? onOneLine(plan[field]) : inParagraphs(plan[field]);
}

export function storyText({ text }: Story): string {
  return inParagraphs(text);
}
