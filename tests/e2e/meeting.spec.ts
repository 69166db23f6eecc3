import type { Locator, Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './support/answers.ts';
import { sentFrom } from './support/elsewhere.ts';
import { Facilitator } from './support/facilitator.ts';
import { instrument } from './support/member.ts';
import { paste } from './support/ownDevice.ts';
import { expect, test } from './support/test.ts';

const texts = textsIn.nl.dialogueArea;
const NOTE = 'We willen vaker stilstaan bij waar we heen gaan.';
const PLAN = 'Elke bijeenkomst begint met het doel van dit jaar';

test('a network meets around its picture, writes down what it intends, and looks back a year later', async ({
  page,
}) => {
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 9 });
  const network = page.url();
  const [thisYear, nextYear] = await twoSchoolYears(page);
  await answeredRound(facilitator, thisYear);

  // On the wall: the picture, and nothing that was written down.
  await page.getByRole('button', { name: textsIn.nl.presenterScreen.present, exact: true }).click();
  await page.getByRole('button', { name: textsIn.nl.presenterScreen.next, exact: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(instrument.dimensions[0]?.prompts[0]?.['nl'] ?? '')).toBeVisible();
  await expect(page.getByLabel(texts.note)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: textsIn.nl.resultsRoom.title }).waitFor();

  const second = await openDimension(page, 1);
  await second.getByLabel(texts.attention).check();
  await second.getByLabel(texts.note).fill(NOTE);
  await second.getByRole('button', { name: texts.addPlan }).click();
  await second.getByLabel(texts.what, { exact: true }).fill(PLAN);
  await second.getByLabel(texts.who, { exact: true }).fill('wij allemaal');
  await second.getByLabel(texts.status, { exact: true }).selectOption({ label: texts.statuses.planned });
  await expect(second.getByText(texts.saved)).toBeVisible();

  await page.reload();
  const again = await openDimension(page, 1);
  await expect(again.getByLabel(texts.attention)).toBeChecked();
  await expect(again.getByLabel(texts.note)).toHaveValue(NOTE);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.getByRole('main');
  await expect(paper.getByText(textsIn.nl.printedReport.not)).toBeVisible();
  await expect(paper.getByText(NOTE).last()).toBeVisible();
  await expect(paper.getByText(PLAN).last()).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  // A year later.
  await page.goto(network);
  await answeredRound(facilitator, nextYear);
  const earlier = page
    .getByText(texts.earlier(thisYear.replace('-', '–')))
    .locator('xpath=ancestor::section[1]');
  await expect(earlier).toContainText(PLAN);
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await earlier.getByLabel(texts.statusOf(PLAN)).selectOption({ label: texts.statuses.done });
  await expect(earlier.getByText(texts.saved).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: texts.plans, exact: true })).toBeVisible();
  await expect(page.getByText(PLAN)).toHaveCount(0);
});

async function twoSchoolYears(page: Page): Promise<readonly [string, string]> {
  await page.getByRole('link', { name: textsIn.nl.networkScreen.prepareRound }).click();
  const years = page.getByLabel(textsIn.nl.roundForm.schoolYear).getByRole('option');
  await expect(years.nth(2)).toBeAttached();
  const [, one = '', other = ''] = (await years.allInnerTexts()).sort();
  await page.goBack();
  return [one, other];
}

/** From the network to the results room of a round of this school year that seven members answered. */
async function answeredRound(facilitator: Facilitator, schoolYear: string): Promise<void> {
  const { page } = facilitator;
  await facilitator.prepareRound({ asksRole: false, schoolYear });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  const link = await page.getByLabel(textsIn.nl.inviteByLink.linkLabel).inputValue();
  const people = [0, 1, 2, 3, 4, 5, 6];
  const sent = await Promise.all(people.map((person) => sentFrom(link, answersOf(person))));
  await page.goto(`${round}/inbox`);
  await paste(page, sent.join('\n'));
  await expect(page.getByText(textsIn.nl.inboxScreen.handedInOf(people.length, 9))).toBeVisible();
  await page.goto(round);
  await page.getByRole('link', { name: textsIn.nl.roundScreen.close }).waitFor();
  await facilitator.closeRound();
}

async function openDimension(page: Page, place: number): Promise<Locator> {
  const name = instrument.dimensions[place]?.name['nl'] ?? '';
  const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  await fold.locator('summary').click();
  return fold;
}
