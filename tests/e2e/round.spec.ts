import type { Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf, meanInWords } from './support/answers.ts';
import { Facilitator } from './support/facilitator.ts';
import { type GivenAnswers, instrument, Member } from './support/member.ts';
import { expect, storedFiles, test } from './support/ownServer.ts';
import { shownFigures } from './support/shownFigures.ts';

const MEMBERS = 7;
const EVERYBODY = Array.from({ length: MEMBERS }, (_, person) => answersOf(person));

test('seven members answer on one device, and the network looks at its picture', async ({ page }) => {
  await page.goto('/');
  await holdRound(page);
});

test('the whole round again without a server, reloads included', async ({ app, page }) => {
  await page.goto(app.address);
  await expect.poll(() => storedFiles(page)).toEqual(await app.files());
  await app.kill();
  await page.reload();
  await holdRound(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: textsIn.nl.resultsRoom.title })).toBeVisible();
});

async function holdRound(page: Page): Promise<void> {
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 9 });
  await facilitator.prepareRound({ asksRole: true });
  await facilitator.openRound();
  await facilitator.passTheDevice();

  for (let person = 0; person < MEMBERS; person += 1) {
    const member = new Member(page);
    await nothingIsChosen(page);
    await member.begin();
    await nothingIsChosen(page);
    await member.sayRole(person % 2 === 0 ? 'student' : 'leraar');
    await nothingIsChosen(page);
    if (person === 3) await answerAcrossAReload(member, answersOf(person));
    else await member.answerEverything(answersOf(person));
    await member.handIn();
    await nothingComesBack(page);
    if (person < MEMBERS - 1) await member.passOn();
  }

  await page.getByRole('link', { name: textsIn.nl.handedInScreen.backToRound }).click();
  await expect(page.getByRole('main')).toContainText(`${MEMBERS}`);
  await expect(page.getByRole('main')).not.toContainText('leraar');
  await facilitator.closeRound();
  await everyViewShows(
    page,
    facilitator,
    instrument.dimensions.map(({ id }) => meanInWords(id, EVERYBODY)),
  );
}

/** Every view shows the same figures; with seven answers the spread stays hidden, with its reason. */
async function everyViewShows(page: Page, facilitator: Facilitator, means: readonly string[]): Promise<void> {
  for (const view of ['radar', 'dots', 'table'] as const) {
    await facilitator.chooseView(view);
    expect(await shownFigures(page, view)).toEqual(means);
  }
  const table = page.getByRole('table').first();
  await expect(table.getByText('te weinig antwoorden om te tonen')).toHaveCount(instrument.dimensions.length);
}

/** Halfway the tab is gone; the member comes back by the round's first screen and goes on where they were. */
async function answerAcrossAReload(member: Member, answers: GivenAnswers): Promise<void> {
  const { page, texts } = member;
  await member.answerPage(answers);
  await member.next();
  const [first] = await member.itemsOnScreen();
  if (first === undefined) throw new Error('There is no item on the second page.');
  await member.choose(first, answers[first] ?? 'na');
  const kept = await page.getByRole('heading', { level: 1 }).locator('..').innerText();

  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.reload();
  await page.getByRole('link', { name: 'Vragenlijst invullen' }).click();
  await page.getByRole('link', { name: /Lerarennetwerk Taal/ }).click();
  await page.getByRole('button', { name: texts.draftOnDevice.resume }).click();

  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toHaveText(kept, {
    useInnerText: true,
  });
  await expect(page.locator(`[data-item="${first}"] input:checked`)).toHaveValue(
    String(answers[first] ?? 'na'),
  );
  await member.answerEverything(answers);
}

async function nothingIsChosen(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
}

/** The back button, however often, leads past the questions to the explanation; a reload does so too. */
async function nothingComesBack(page: Page): Promise<void> {
  const { consent } = textsIn.nl.welcomeScreen;
  const { doneTitle } = textsIn.nl.handedInScreen;
  const done = page.url();
  for (let step = 0; step < 3; step += 1) {
    await page.goBack();
    await expect(page.getByLabel(consent)).toBeVisible();
    await expect(page.locator('[data-item]')).toHaveCount(0);
  }
  await page.reload();
  await nothingIsChosen(page);
  await page.goto(done);
  await expect(page.getByRole('heading', { level: 1, name: doneTitle })).toBeVisible();
}
