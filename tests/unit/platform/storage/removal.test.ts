import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { readDatabase } from '#platform/storage/readDatabase.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { allAnswered, answerAndHandIn, deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { anEdition, TODAY } from '#tests/support/storageExamples.ts';

test('of a round that is deleted nothing is left in any table', async () => {
  const device = await closedDevice();
  expect(await tablesWith(device)).toEqual([
    'dialogues',
    'editionSources',
    'editions',
    'roundKeys',
    'roundSlips',
    'rounds',
    'sealedResponses',
  ]);
  await device.storage.rounds.remove(device.round.id);
  expect(await tablesWith(device)).toEqual([]);
});

test('of a round whose responses are deleted as promised, only the round, its edition and what was written about it are left', async () => {
  const device = await closedDevice();
  await device.storage.rounds.forgetResponses(device.round.id);
  expect(await tablesWith(device)).toEqual(['dialogues', 'editions', 'rounds']);
});

type Device = Awaited<ReturnType<typeof closedDevice>>;

async function closedDevice() {
  const device = await deviceWithOpenRound({ slips: 5 });
  await answerAndHandIn(device, allAnswered(2), device.slips[0]);
  const { storage, round } = device;
  const sealed = await storage.responses.sealed(round.id);
  await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), sealed);
  const before = emptyDialogue(round.id);
  await storage.dialogues.save({ ...before, attention: ['direction'] }, before);
  return device;
}

/** Where the id of the round is found. */
async function tablesWith({ database, round }: Device): Promise<readonly string[]> {
  const stored = await readDatabase(database.name);
  return [...(stored?.tables ?? [])]
    .filter(([, records]) => JSON.stringify(records).includes(round.id))
    .map(([table]) => table)
    .sort();
}
