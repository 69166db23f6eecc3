import type { Dialogue } from '#dialogue/Dialogue.ts';
import { restoreDialogue } from '#dialogue/restoreDialogue.ts';
import { everywhere, handover } from './fieldPolicies.ts';
import type { StoredTable } from './StoredTable.ts';

/**
 * What people said, in their own words: for who facilitates the network, and never for the research office. Which
 * dimensions were chosen to attend to may go there, where the facilitators share it.
 */
export const dialogues = {
  key: ['roundId'],
  since: 4,
  belongsTo: 'round',
  fields: { roundId: handover, notes: handover, attention: everywhere, plans: handover, stories: handover },
  restore: restoreDialogue,
} as const satisfies StoredTable<Dialogue>;
