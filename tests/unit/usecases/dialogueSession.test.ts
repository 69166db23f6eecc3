import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { noteText, planText } from '#dialogue/dialogueTexts.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { err } from '#shared/Result.ts';
import { aNetwork, aPreparedRound } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import {
  addPlan,
  after,
  arbitraryChanges,
  attention,
  firstPlan,
  note,
  secondPlan,
  who,
} from '#tests/unit/dialogue/dialogueExamples.ts';
import { DialogueSession } from '#usecases/dialogue/DialogueSession.ts';
import { readDialogue } from '#usecases/dialogue/readDialogue.ts';
import { eventually } from '#tests/support/eventually.ts';

test('what is written letter by letter is stored as it stands on screen, in the order of writing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryChanges, async (changes) => {
      const { storage, roundId } = await device();
      const session = aWindow(storage, roundId);
      for (const change of changes) session.change(change);
      await kept(session);
      expect(await readDialogue(storage, roundId)).toEqual(session.current().history.present);
      expect(session.current().history.present).toEqual(after(changes, emptyDialogue(roundId)));
    }),
    { seed: 7, numRuns: 25 },
  );
});

test('undo and redo are stored like anything else; the keystrokes in one field are one step', async () => {
  const { storage, roundId } = await device();
  const session = aWindow(storage, roundId);
  for (const text of ['W', 'Wa', 'Waar']) session.change(note('direction', text));
  session.settle();
  session.change(note('direction', 'Waarheen'));
  session.undo();
  await kept(session);
  expect(noteText((await readDialogue(storage, roundId))!, 'direction')).toBe('Waar');
  session.redo();
  await kept(session);
  expect(noteText((await readDialogue(storage, roundId))!, 'direction')).toBe('Waarheen');
});

test('two windows that write at the same moment overwrite nothing of each other', async () => {
  const { storage, roundId } = await device();
  const [one, other] = [aWindow(storage, roundId), aWindow(storage, roundId)];
  one.change(note('direction', 'Uit het ene venster'));
  other.change(note('direction', 'Uit het andere venster'));
  other.change(addPlan(secondPlan));
  one.change(addPlan(firstPlan));
  one.change(who(firstPlan, 'de werkgroep'));
  other.change(attention('use'));
  await Promise.all([kept(one), kept(other)]);
  one.look();
  other.look();

  await eventually(() => {
    expect(one.current().history.present).toEqual(other.current().history.present);
  });
  const stored = await readDialogue(storage, roundId);
  expect(stored).toEqual(one.current().history.present);
  expect(noteText(stored!, 'direction')).toContain('Uit het ene venster');
  expect(noteText(stored!, 'direction')).toContain('Uit het andere venster');
  expect(stored!.plans.map(({ id }) => id).sort()).toEqual([firstPlan, secondPlan].sort());
  expect(
    planText(
      stored!.plans.find(({ id }) => id === firstPlan)!,
      'who',
    ),
  ).toBe('de werkgroep');
  expect(stored!.attention).toEqual(['use']);
});

test('after another window wrote, undo does not take back what that one wrote', async () => {
  const { storage, roundId } = await device();
  const [one, other] = [aWindow(storage, roundId), aWindow(storage, roundId)];
  one.change(note('direction', 'eerst'));
  await kept(one);
  other.look();
  await eventually(() => {
    expect(noteText(other.current().history.present, 'direction')).toBe('eerst');
  });
  other.change(note('use', 'daarna'));
  await kept(other);
  one.look();
  await eventually(() => {
    expect(noteText(one.current().history.present, 'use')).toBe('daarna');
  });
  one.undo();
  expect(one.current().history.present).toEqual(other.current().history.present);
});

test('what does not fit on the device stays on screen, is told, and is kept as soon as there is room', async () => {
  const { storage, roundId } = await device();
  let full = true;
  const session = aWindow(
    {
      dialogues: {
        ...storage.dialogues,
        save: (dialogue, before) =>
          full ? Promise.resolve(err('storage-full')) : storage.dialogues.save(dialogue, before),
      },
    },
    roundId,
  );
  session.change(note('direction', 'Blijft staan'));
  await eventually(() => {
    expect(session.current().keeping).toBe('storage-full');
  });
  expect(noteText(session.current().history.present, 'direction')).toBe('Blijft staan');
  full = false;
  session.retry();
  await kept(session);
  expect(noteText((await readDialogue(storage, roundId))!, 'direction')).toBe('Blijft staan');
});

async function device() {
  const { storage } = await storageForTests();
  const round = aPreparedRound(aNetwork());
  await storage.rounds.prepare(round);
  return { storage, roundId: round.id };
}

function aWindow(
  storage: Pick<DeviceStorage, 'dialogues'>,
  roundId: ReturnType<typeof aPreparedRound>['id'],
) {
  return new DialogueSession(storage, emptyDialogue(roundId));
}

async function kept(session: DialogueSession): Promise<void> {
  await eventually(() => {
    expect(['saved', 'untouched']).toContain(session.current().keeping);
  });
}
