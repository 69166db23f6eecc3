import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { type Dialogue, emptyDialogue, type PlanId } from '#dialogue/Dialogue.ts';
import { changeDialogue, type DialogueChange } from '#dialogue/DialogueChange.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { newId, type RoundId } from '#shared/Id.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { paths } from '#shell/routes.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { allAnswered, answerAndHandIn, deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { anEdition, anOpenRound, aPreparedRound, TODAY } from '#tests/support/storageExamples.ts';
import type { StorageForTests } from '#tests/support/storageForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';

const nl = textsIn.nl.dialogueArea;

describe.each(LANGUAGES)('the conversation beside the picture, in %s', (language) => {
  const texts = textsIn[language].dialogueArea;
  const name = { nl: 'Richting', en: 'Direction' }[language];

  test('a dimension is marked, noted at, told of and planned for, and all of it is kept', async () => {
    const device = await resultsRoom(5);
    const { user } = await openApp(paths.results(device.roundId), { device, language });
    const fold = await dimension(name);
    await user.click(fold.getByText(name));

    await user.click(fold.getByRole('checkbox', { name: texts.attention }));
    await user.type(fold.getByLabelText(texts.note), '<b>Doel</b>?');
    await user.click(fold.getByRole('button', { name: texts.addStory }));
    await user.paste('Iemand durfde het voor te doen.');
    await user.click(fold.getByRole('button', { name: texts.addPlan }));
    await user.paste('Doelen herlezen');
    for (const [label, text] of [
      [texts.who, 'werkgroep'],
      [texts.when, 'in januari'],
      [texts.sign, 'We noemen ze vanzelf'],
    ] as const) {
      await user.click(fold.getByLabelText(label));
      await user.paste(text);
    }
    await user.selectOptions(fold.getByLabelText(texts.status), texts.statuses['under-way']);

    expect(await fold.findByText(texts.saved)).toBeVisible();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(texts.saved);
    await waitFor(async () => {
      expect(await stored(device, device.roundId)).toMatchObject({
        notes: { direction: ['<b>Doel</b>?'] },
        attention: ['direction'],
        stories: [{ dimension: 'direction', text: ['Iemand durfde het voor te doen.'] }],
        plans: [
          {
            dimension: 'direction',
            what: ['Doelen herlezen'],
            who: ['werkgroep'],
            when: ['in januari'],
            sign: ['We noemen ze vanzelf'],
            status: 'under-way',
          },
        ],
      });
    });
    const plans = region(texts.plans);
    expect(plans.getByRole('list')).toHaveTextContent(name);
    expect(plans.getByLabelText(texts.what)).toHaveValue('Doelen herlezen');
    expect(await axeFindings()).toEqual([]);
  });

  test('what was still open last year stands above this year’s plans, and its state can be brought up to date', async () => {
    const device = await resultsRoom(5);
    const [open, done] = [newId<'plan'>(webRandomBytes), newId<'plan'>(webRandomBytes)];
    const earlier = await earlierRound(device, [
      ...planned(open, 'Elkaars les bezoeken'),
      ...planned(done, 'Een materialenkast'),
      { change: 'plan-status', plan: done, status: 'done' },
    ]);
    const { user } = await openApp(paths.results(device.roundId), { device, language });
    const last = region(texts.earlier('2025–2026'), await screen.findByText(texts.earlier('2025–2026')));
    expect(last.getByText('Elkaars les bezoeken')).toBeVisible();
    expect(last.queryByText('Een materialenkast')).toBeNull();
    expect(last.queryByRole('textbox')).toBeNull();

    await user.selectOptions(last.getByRole('combobox'), texts.statuses['let-go']);
    await waitFor(async () => {
      const { plans } = await stored(device, earlier);
      expect(plans.find(({ id }) => id === open)?.status).toBe('let-go');
    });
    expect(last.getByText('Elkaars les bezoeken')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

test('without a picture there is as much to talk about', async () => {
  const device = await resultsRoom(2);
  const { user } = await openApp(paths.results(device.roundId), { device });
  const fold = await dimension('Gebruik');
  await user.type(fold.getByLabelText(nl.note), 'Herkenbaar');
  await waitFor(async () => {
    expect((await stored(device, device.roundId)).notes).toEqual({ use: ['Herkenbaar'] });
  });
  await user.click(fold.getByRole('button', { name: nl.addStory }));
  await user.click(fold.getByRole('button', { name: nl.addPlan }));
  await user.click(fold.getByRole('checkbox', { name: nl.attention }));
  expect(screen.getByRole('group', { name: textsIn.nl.printedReport.title })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('undo and redo work by key and by button, field by field', async () => {
  const device = await resultsRoom(2);
  const { user } = await openApp(paths.results(device.roundId), { device });
  const fold = await dimension('Richting');
  const field = fold.getByLabelText(nl.note);
  await user.type(field, 'Samen kiezen');
  await user.click(fold.getByRole('checkbox', { name: nl.attention }));
  await user.keyboard('{Control>}z{/Control}');
  expect(fold.getByRole('checkbox', { name: nl.attention })).not.toBeChecked();
  expect(field).toHaveValue('Samen kiezen');
  await user.click(fold.getByRole('button', { name: nl.undo }));
  expect(field).toHaveValue('');
  await waitFor(async () => {
    expect((await stored(device, device.roundId)).notes).toEqual({});
  });
  await user.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
  expect(field).toHaveValue('Samen kiezen');
  await user.click(fold.getByRole('button', { name: nl.redo }));
  await waitFor(async () => {
    expect(await stored(device, device.roundId)).toMatchObject({
      notes: { direction: ['Samen kiezen'] },
      attention: ['direction'],
    });
  });
});

test('a plan that is removed goes everywhere, and comes back by undo', async () => {
  const device = await resultsRoom(2);
  const { user } = await openApp(paths.results(device.roundId), { device });
  const fold = await dimension('Richting');
  const plans = region(nl.plans);
  await user.click(plans.getByRole('button', { name: nl.addPlan }));
  await user.keyboard('Samen beginnen');
  expect(plans.getByText(nl.wholeNetwork)).toBeVisible();
  expect(fold.queryByLabelText(nl.what)).toBeNull();
  await user.click(plans.getByRole('button', { name: nl.removePlan(1) }));
  expect(plans.getByText(nl.noPlans)).toBeVisible();
  expect(plans.getByRole('button', { name: nl.addPlan })).toHaveFocus();
  await user.keyboard('{Control>}z{/Control}');
  expect(plans.getByLabelText(nl.what)).toHaveValue('Samen beginnen');
});

test('what another window writes appears here, and stays when one writes on', async () => {
  const device = await resultsRoom(2);
  const { user } = await openApp(paths.results(device.roundId), { device });
  const fold = await dimension('Richting');
  await user.type(fold.getByLabelText(nl.note), 'Van hier');
  await waitFor(async () => {
    expect((await stored(device, device.roundId)).notes).toEqual({ direction: ['Van hier'] });
  });

  await writeElsewhere(device, device.roundId, [{ change: 'note', dimension: 'use', text: 'Van elders' }]);
  const other = await dimension('Gebruik');
  await waitFor(() => {
    expect(other.getByLabelText(nl.note)).toHaveValue('Van elders');
  });
  await user.type(fold.getByLabelText(nl.note), ', verder');
  await waitFor(async () => {
    expect((await stored(device, device.roundId)).notes).toEqual({
      direction: ['Van hier, verder'],
      use: ['Van elders'],
    });
  });
});

test('a dialogue that is damaged is told and not overwritten', async () => {
  const device = await resultsRoom(2);
  await device.database.table('dialogues').put({ roundId: device.roundId, notes: 'x' });
  await openApp(paths.results(device.roundId), { device });
  expect(await screen.findByText(nl.unread)).toBeVisible();
  expect(screen.queryByLabelText(nl.note)).toBeNull();
  expect(await device.database.table('dialogues').get(device.roundId)).toMatchObject({ notes: 'x' });
});

test('on a device without room the text stays on screen, with why it is not kept and a way to try again', async () => {
  const device = await resultsRoom(2);
  let full = true;
  const { user } = await openApp(paths.results(device.roundId), {
    device,
    storage: (storage) => ({
      ...storage,
      dialogues: {
        ...storage.dialogues,
        save: (dialogue, before) =>
          full ? Promise.resolve(err('storage-full')) : storage.dialogues.save(dialogue, before),
      },
    }),
  });
  const fold = await dimension('Richting');
  await user.type(fold.getByLabelText(nl.note), 'Vol');
  expect(await fold.findByText(textsIn.nl.storageTrouble.storageFull)).toBeVisible();
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    textsIn.nl.storageTrouble.storageFull,
  );
  expect(fold.queryByText(nl.saved)).toBeNull();
  full = false;
  await user.click(fold.getByRole('button', { name: nl.retry }));
  expect(await fold.findByText(nl.saved)).toBeVisible();
  expect(await stored(device, device.roundId)).toMatchObject({ notes: { direction: ['Vol'] } });
});

/** A device with a closed round, whose picture so many members answered for. */
async function resultsRoom(members: number) {
  const device = await deviceWithOpenRound();
  for (let member = 0; member < members; member += 1) {
    await answerAndHandIn(device, allAnswered(1 + (member % 4)));
  }
  const services = {
    storage: device.storage,
    clock: fixedClock(TODAY),
    digest: webDigest,
    sealing: hpkeSealingSuite,
  };
  const closed = await closeAndPublish(services, device.round.id);
  if (!closed.ok) throw new Error(closed.error);
  return { ...device, roundId: device.round.id };
}

async function earlierRound(
  { storage, database, network }: Awaited<ReturnType<typeof resultsRoom>>,
  changes: readonly DialogueChange[],
): Promise<RoundId> {
  const prepared = aPreparedRound(network, '2025-2026');
  const round = anOpenRound(prepared);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(round, webRandomBytes(32), []);
  await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
  await writeElsewhere({ storage, database }, round.id, changes);
  return round.id;
}

async function writeElsewhere(
  device: StorageForTests,
  roundId: RoundId,
  changes: readonly DialogueChange[],
): Promise<void> {
  const before = await stored(device, roundId);
  const saved = await device.storage.dialogues.save(changes.reduce(changeDialogue, before), before);
  if (!saved.ok) throw new Error(saved.error);
}

function planned(plan: PlanId, text: string): readonly DialogueChange[] {
  return [
    { change: 'add-plan', plan, dimension: null },
    { change: 'plan-text', plan, field: 'what', text },
  ];
}

async function stored({ storage }: StorageForTests, roundId: RoundId): Promise<Dialogue> {
  const found = await storage.dialogues.get(roundId);
  return found.ok ? found.value : emptyDialogue(roundId);
}

/** What is inside the fold of a dimension, its name included. */
async function dimension(name: string) {
  const names = await screen.findAllByText(name);
  const fold = names.map((one) => one.closest('details')).find((one) => one !== null);
  if (!fold) throw new Error(`no dimension ${name}`);
  return within(fold);
}

/** The section under a heading. */
function region(title: string, heading = screen.getByRole('heading', { name: title })) {
  const section = heading.closest('section');
  if (!section) throw new Error(`no section ${title}`);
  return within(section);
}
