import { liveQuery } from 'dexie';
import { describe, expect, test } from 'vitest';

import { type Dialogue, emptyDialogue } from '#dialogue/Dialogue.ts';
import { changeDialogue, type DialogueChange } from '#dialogue/DialogueChange.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import { newId } from '#shared/Id.ts';
import { err, ok } from '#shared/Result.ts';
import { anEdition, aNetwork, anOpenRound, aPreparedRound, TODAY } from './storageExamples.ts';

/** What every implementation of `Storage` does with what facilitators write about a round. */
export function dialoguesContract(openEmpty: () => Promise<DeviceStorage>): void {
  describe('dialogues', () => {
    test('what was written is read back, and nothing is there before', async () => {
      const { storage, empty, dialogue } = await aWrittenRound(await openEmpty());
      expect(await storage.dialogues.get(aPreparedRound(aNetwork()).id)).toEqual(err('missing'));
      expect(await storage.dialogues.get(empty.roundId)).toEqual(ok(dialogue));
    });

    test('who writes on from something older than what is stored is refused, and what is stored stays', async () => {
      const { storage, empty, dialogue } = await aWrittenRound(await openEmpty());
      const elsewhere = note(empty, 'Uit een ander venster');
      expect(await storage.dialogues.save(elsewhere, empty)).toEqual(err('dialogue-changed'));
      expect(await storage.dialogues.get(empty.roundId)).toEqual(ok(dialogue));
      const onTop = note(dialogue, 'Uit een ander venster');
      expect(await storage.dialogues.save(onTop, dialogue)).toEqual(ok(undefined));
      expect(await storage.dialogues.get(empty.roundId)).toEqual(ok(onTop));
    });

    test('a window that looks on hears of it', async () => {
      const { storage, dialogue } = await aWrittenRound(await openEmpty());
      const changed = note(dialogue, 'Later geschreven');
      const seen = new Promise((resolve, reject) => {
        const watching = liveQuery(() => storage.dialogues.get(dialogue.roundId)).subscribe({
          next: (found) => {
            if (!found.ok || canonicalJson(found.value) !== canonicalJson(changed)) return;
            watching.unsubscribe();
            resolve(found);
          },
          error: reject,
        });
      });
      await storage.dialogues.save(changed, dialogue);
      expect(await seen).toEqual(ok(changed));
    });

    test('stays when the responses are deleted, and goes with the round and with the network', async () => {
      const storage = await openEmpty();
      const [kept, one, other] = [
        await aWrittenRound(storage),
        await aWrittenRound(storage),
        await aWrittenRound(storage),
      ];
      expect(await storage.rounds.forgetResponses(kept.round.id)).toEqual(ok(undefined));
      await storage.rounds.remove(one.round.id);
      await storage.networks.remove(other.round.networkId);
      expect(await storage.dialogues.get(kept.round.id)).toEqual(ok(kept.dialogue));
      expect(await storage.dialogues.get(one.round.id)).toEqual(err('missing'));
      expect(await storage.dialogues.get(other.round.id)).toEqual(err('missing'));
    });

    test('of a round that was deleted nothing comes back', async () => {
      const { storage, round, empty, dialogue } = await aWrittenRound(await openEmpty());
      await storage.rounds.remove(round.id);
      expect(await storage.dialogues.save(dialogue, empty)).toEqual(err('storage-failed'));
      expect(await storage.dialogues.get(round.id)).toEqual(err('missing'));
    });
  });
}

/** A closed round with a note and a plan. */
async function aWrittenRound(storage: DeviceStorage) {
  const prepared = aPreparedRound(aNetwork());
  const round = anOpenRound(prepared);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(round, webRandomBytes(32), []);
  await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
  const empty = emptyDialogue(round.id);
  const changes: readonly DialogueChange[] = [
    { change: 'note', dimension: 'direction', text: 'Terugkomen op ons doel' },
    { change: 'add-plan', plan: newId(webRandomBytes), dimension: null },
  ];
  const dialogue = changes.reduce(changeDialogue, empty);
  expect(await storage.dialogues.save(dialogue, empty)).toEqual(ok(undefined));
  return { storage, round, empty, dialogue };
}

function note(dialogue: Dialogue, text: string): Dialogue {
  return changeDialogue(dialogue, { change: 'note', dimension: 'direction', text });
}
