import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { applyDraftChange } from '#response/DraftChange.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreRecord, storedField } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function draftStore(database: SrtDatabase): DeviceStorage['drafts'] {
  const { drafts } = database;
  const { restore } = storedTables.drafts;
  return {
    async get(id) {
      return restoreRecord(await drafts.get(id), restore);
    },

    start: (draft) =>
      write(database, [drafts], async () => {
        await drafts.put(draft);
        return ok(undefined);
      }),

    change: (id, response, change) =>
      write(database, [drafts], async () => {
        const stored = await drafts.get(id);
        if (storedField(stored, 'responseId') !== response) return err('draft-gone');
        const draft = restore(stored);
        if (draft === null) return err('storage-failed');
        const changed = applyDraftChange(draft, change);
        await drafts.put(changed);
        return ok(changed);
      }),

    discard: (id) =>
      write(database, [drafts], async () => {
        await drafts.delete(id);
        return ok(undefined);
      }),
  };
}
