import type { Dialogue } from '#dialogue/Dialogue.ts';
import { mergeDialogue } from '#dialogue/mergeDialogue.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';

export interface MergedDialogues {
  /** Those that are new here, and those that gained something, with all that is on either side. */
  readonly put: readonly Dialogue[];
  /** How many would together be too much to keep: what is here stays as it is. */
  readonly refused: number;
}

/** What was written about the rounds on both sides, together; of both nothing is lost. */
export function mergeDialogues(here: readonly Dialogue[], incoming: readonly Dialogue[]): MergedDialogues {
  const mine = new Map(here.map((dialogue) => [dialogue.roundId, dialogue]));
  const put: Dialogue[] = [];
  let refused = 0;
  for (const [roundId, theirs] of new Map(incoming.map((dialogue) => [dialogue.roundId, dialogue]))) {
    const before = mine.get(roundId);
    if (before === undefined) {
      put.push(theirs);
      continue;
    }
    const merged = mergeDialogue(before, theirs);
    if (!merged.ok) refused += 1;
    else if (canonicalJson(merged.value) !== canonicalJson(before)) put.push(merged.value);
  }
  return { put, refused };
}
