import type { Page } from '@playwright/test';

import { modulesOf, readByOther } from '#tests/support/scannedCode.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './support/answers.ts';
import { sentFrom } from './support/elsewhere.ts';
import { Facilitator } from './support/facilitator.ts';
import { answeredAt, messageOf, paste } from './support/ownDevice.ts';
import { shownFigures } from './support/shownFigures.ts';
import { expect, test } from './support/test.ts';

const texts = textsIn.nl.lateAnswers;
const { countedScreen: counted, membersCheck: room } = textsIn.nl;

test('late answers wait until three differ; then a next edition comes, which counts them, and the first stays as it was', async ({
  browser,
  page,
}) => {
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 12 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  const link = await page.getByLabel(textsIn.nl.inviteByLink.linkLabel).inputValue();
  await bringIn(page, round, link, [0, 1, 2, 3, 4, 5, 6, 7]);
  await expect(page.getByText(textsIn.nl.inboxScreen.handedInOf(8, 12))).toBeVisible();

  await page.goto(round);
  await facilitator.closeRound();
  await facilitator.chooseView('table');
  const first = await shownFigures(page, 'table');

  await bringIn(page, round, link, [8, 9]);
  await expect(page.getByText(textsIn.nl.collecting.added(2))).toBeVisible();
  await page.goto(round);
  await expect(page.getByText(texts.lateDiffer(2, 1))).toBeVisible();
  await expect(page.getByRole('button', { name: texts.publishAgain(2) })).toHaveCount(0);

  const phone = await answeredAt(browser, link, answersOf(10));
  await page.goto(`${round}/inbox`);
  await paste(page, await messageOf(phone));
  await expect(page.getByText(textsIn.nl.collecting.added(1))).toBeVisible();
  await page.goto(round);
  await page.getByRole('button', { name: texts.publishAgain(2) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: texts.publishConfirm(2) })
    .click();
  await page.getByRole('heading', { level: 1, name: textsIn.nl.resultsRoom.title }).waitFor();
  await expect(page.locator('main > header')).toContainText(/editie 2/i);
  await expectOnPhone(page, phone, counted.titles.counted);

  const choice = page.getByLabel(textsIn.nl.resultsRoom.onScreen);
  await choice.selectOption({ index: 1 });
  await expect(page.locator('main > header')).toContainText(/editie 1/i);
  await expectOnPhone(page, phone, counted.titles['not-counted']);
  await facilitator.chooseView('table');
  expect(await shownFigures(page, 'table')).toEqual(first);
});

/** The phone scans the code that the results room shows: what it reads there, with the code that stands with the picture. */
async function expectOnPhone(page: Page, phone: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: room.show }).click();
  const dialog = page.getByRole('dialog', { name: room.scanTitle });
  const code = dialog.getByRole('img', { name: room.qrLabel });
  await code.waitFor();
  await phone.goto(await readByOther(await code.evaluate(modulesOf)));
  await dialog.getByRole('button', { name: room.close }).click();
  await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const known = await phone.getByRole('definition').last().innerText();
  await expect(page.locator('main > header')).toContainText(`code ${known.replace(' ', '\u00a0')}`);
}

async function bringIn(page: Page, round: string, link: string, people: readonly number[]): Promise<void> {
  const sent = await Promise.all(people.map((person) => sentFrom(link, answersOf(person))));
  await page.goto(`${round}/inbox`);
  await paste(page, sent.join('\n'));
}
