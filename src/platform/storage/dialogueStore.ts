import { emptyDialogue } from '#dialogue/Dialogue.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreRecord } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function dialogueStore(database: SrtDatabase): DeviceStorage['dialogues'] {
  const { rounds, dialogues } = database;
  const { restore } = storedTables.dialogues;
  return {
    async get(id) {
      return restoreRecord(await dialogues.get(id), restore);
    },

    save: (dialogue, before) =>
      write(database, [rounds, dialogues], async () => {
        const { roundId } = dialogue;
        // Of a round that was deleted in another window nothing may come back.
        if ((await rounds.get(roundId)) === undefined) return err('storage-failed');
        const stored = await dialogues.get(roundId);
        const here = stored === undefined ? emptyDialogue(roundId) : restore(stored);
        // A damaged one stays as it is: somebody may still get something out of it.
        if (here === null) return err('storage-failed');
        if (canonicalJson(here) !== canonicalJson(before)) return err('dialogue-changed');
        await dialogues.put(dialogue);
        return ok(undefined);
      }),
  };
}
