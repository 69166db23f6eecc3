import type { Page } from '@playwright/test';

import { paths } from '#shell/routes.ts';
import { Member } from '#tests/e2e/support/member.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { expect, test } from './app.ts';
import { aDraft, allAnswers, facilitatorsDevice, instrument, network, round } from './materials.ts';
import { emptyPage, put, stands } from './onDevice.ts';
import { openAt, press, title } from './onScreen.ts';

test.use({ locale: 'nl-NL' });

const texts = textsIn.nl;
const answeredDraft = aDraft(allAnswers(7), { at: 'check' });
const emptyDraft = aDraft({}, { at: 'items', page: 0 });
const firstItem = instrument.items[0]?.id ?? '';

const VISITS = [
  paths.questions(round.id, '1'),
  paths.handIn(round.id),
  paths.welcome(round.id),
  paths.network(network.id),
  paths.round(round.id),
  paths.inbox(round.id),
  paths.results(round.id),
];

test('a visit after the browser has cleared everything says that it is not here, at every address', async ({
  app,
  page,
}) => {
  await put(page, app, await facilitatorsDevice(3, [answeredDraft]));
  await openAt(page, app, paths.round(round.id));
  await emptyPage(page, app);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('srt').onsuccess = () => {
          resolve();
        };
      }),
  );
  for (const path of VISITS) {
    await emptyPage(page, app);
    await openAt(page, app, path);
    await title(page, texts.notFoundScreen.notFoundTitle);
  }
  await openAt(page, app, paths.networks());
  await expect(page.getByText(texts.networksScreen.emptyTitle)).toBeVisible();
});

test('a device that wakes without its connection to the storage goes on, and nothing is lost', async ({
  app,
  page,
}) => {
  await put(page, app, await facilitatorsDevice(3, [emptyDraft]));
  await openAt(page, app, paths.questions(round.id, '1'));
  const member = new Member(page);
  await member.choose(firstItem, 2);
  await closeConnections(page);
  await member.choose(firstItem, 3);
  await page.reload();
  await expect(page.locator(`[data-item="${firstItem}"] input:checked`)).toHaveValue('3');
});

test('two tabs: one writes a questionnaire, and what is closed in the one is told in the other', async ({
  app,
  page,
}) => {
  const device = await facilitatorsDevice(7, [answeredDraft]);
  await put(page, app, device);
  await openAt(page, app, paths.questions(round.id, 'check'));
  const other = await page.context().newPage();
  await openAt(other, app, paths.questions(round.id, 'check'));
  await title(other, texts.questionsScreen.elsewhereTitle);
  await press(other, texts.questionsScreen.takeOver);
  await title(other, texts.checkStep.checkTitle);
  await title(page, texts.questionsScreen.elsewhereTitle);

  await openAt(page, app, paths.closing(round.id));
  await press(page, texts.closingScreen.close);
  await title(page, texts.resultsRoom.title);
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText(texts.checkStep.checkTitle);
  await other.reload();
  await title(other, texts.roundToAnswer.roundNotOpenTitle);
  const after = await stands(page, app, device);
  expect(after.drafts).toEqual([]);
  expect(after.sealedResponses).toEqual(device.tables.sealedResponses);
});

for (const [name, years] of [
  ['a year back', -1],
  ['a year forward', 1],
] as const) {
  test(`with the clock ${name} people answer, hand in and close, and it stands when the clock is right`, async ({
    app,
    page,
    context,
  }) => {
    const wrong = new Date();
    wrong.setFullYear(wrong.getFullYear() + years);
    const yearsDevice = await facilitatorsDevice(6, [answeredDraft]);
    const thisYear = {
      ...round,
      openedOn: day(new Date()),
      closesOn: day(new Date(Date.now() + 30 * 86_400_000)),
    };
    const device = { ...yearsDevice, tables: { ...yearsDevice.tables, rounds: [thisYear] } };
    await put(page, app, device);
    await context.clock.setFixedTime(wrong);
    await openAt(page, app, paths.round(round.id));
    const passed = page.getByText(/^Antwoorden kon tot en met/u);
    await expect(passed).toHaveCount(years > 0 ? 1 : 0);
    await openAt(page, app, paths.questions(round.id, 'check'));
    await press(page, texts.checkStep.handIn);
    await title(page, texts.handedInScreen.doneTitle);
    await openAt(page, app, paths.closing(round.id));
    await press(page, texts.closingScreen.close);
    await title(page, texts.resultsRoom.title);

    await context.clock.setFixedTime(new Date());
    await openAt(page, app, paths.results(round.id));
    await title(page, texts.resultsRoom.title);
    await expect(page.getByRole('figure').first()).toBeVisible();
    const after = await stands(page, app, device);
    expect(after.editions).toMatchObject([{ responses: 7, publishedOn: day(wrong) }]);
    expect(after.drafts).toEqual([]);
  });
}

/** By the browser's own page about IndexedDB, as it does by itself when the device sleeps or a process dies. */
async function closeConnections(page: Page): Promise<void> {
  const internals = await page.context().newPage();
  await internals.goto('chrome://indexeddb-internals');
  await internals.getByText('Force close').first().click();
  await expect(internals.getByText('Open connections: 0')).toBeVisible();
  await internals.close();
}

/** Where the browser is. */
function day(date: Date): string {
  return date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}
