import { type Dialogue, emptyDialogue } from '#dialogue/Dialogue.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';

/** What is written about the round, an empty dialogue where nothing is; `null` where it cannot be read. */
export async function readDialogue(
  { dialogues }: Pick<DeviceStorage, 'dialogues'>,
  id: RoundId,
): Promise<Dialogue | null> {
  const stored = await dialogues.get(id);
  if (stored.ok) return stored.value;
  return stored.error === 'missing' ? emptyDialogue(id) : null;
}
