import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { Elements } from '#ui/Elements.ts';
import { useOpenDialogue } from './OpenDialogueContext.ts';

interface DialogueReadProps {
  /** Given the dialogue as it is on screen; `null` where it cannot be read. */
  readonly children: (dialogue: Dialogue | null) => Elements;
}

/** For what only shows the dialogue: it alone is drawn anew at every keystroke, and not the room around it. */
export function DialogueRead({ children }: DialogueReadProps) {
  return children(useOpenDialogue()?.dialogue ?? null);
}
