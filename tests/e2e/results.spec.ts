import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

import { textsIn } from '#tests/support/textsIn.ts';
import { Facilitator } from './support/facilitator.ts';
import { instrument } from './support/member.ts';
import { shownFigures } from './support/shownFigures.ts';
import { expect, test } from './support/test.ts';

const texts = textsIn.nl.resultsRoom;

/** px: 174 mm. */
const A4_BETWEEN_MARGINS = 657;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await new Facilitator(page).lookAtExample();
});

test('radar, dots, table and files carry the same figures, and say that the example is invented', async ({
  page,
}) => {
  const facilitator = new Facilitator(page);
  const figures = await shownFigures(page, 'radar');
  expect(figures).toHaveLength(instrument.dimensions.length);
  await facilitator.chooseView('dots');
  expect(await shownFigures(page, 'dots')).toEqual(figures);
  await facilitator.chooseView('table');
  expect(await shownFigures(page, 'table')).toEqual(figures);

  const csv = (await fileBehind(page, texts.csv)).toString('utf8');
  const rows = csv.trim().split('\n').slice(1);
  expect(rows.slice(0, figures.length).map((row) => row.split(',')[11]?.replace('.', ','))).toEqual(figures);
  expect(rows.every((row) => row.split(',')[2] === 'true')).toBe(true);

  const svg = (await fileBehind(page, texts.svg)).toString('utf8');
  for (const figure of figures) expect(svg).toContain(`>${figure}<`);
  expect(svg).toContain('verzonnen voorbeeld');

  const png = await fileBehind(page, texts.png);
  expect(png.subarray(1, 4).toString('ascii')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2400);
});

test('the keyboard walks from dimension to dimension and opens one', async ({ page }) => {
  const axes = page.locator('main figure [role="button"]');
  await axes.first().focus();
  const last = instrument.dimensions.length - 1;
  await page.keyboard.press('ArrowLeft');
  await expect(axes.nth(last)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(axes.nth(1)).toBeFocused();
  const sentence = await axes.nth(1).getAttribute('aria-label');
  await expect(page.locator('figure [aria-live]')).toHaveText(sentence ?? '');

  await page.keyboard.press('Enter');
  const opened = page.locator('details[open]');
  await expect(opened).toHaveCount(1);
  await expect(opened.locator('summary')).toBeFocused();
  await expect(opened).toContainText(instrument.dimensions[1]?.description['nl'] ?? '');
  for (const item of instrument.items.filter(({ dimension }) => dimension === instrument.dimensions[1]?.id)) {
    await expect(opened).toContainText(item.text['nl'] ?? '');
  }
});

test('on paper stands the report: picture, table and every dimension, and nothing of the screen', async ({
  page,
}) => {
  await new Facilitator(page).chooseEveryYear();
  await page.setViewportSize({ width: A4_BETWEEN_MARGINS, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  // A browser makes all of a page smaller of which something is too wide.
  const width = await page.getByRole('main').evaluate((main) => main.scrollWidth);
  expect(width).toBeLessThanOrEqual(A4_BETWEEN_MARGINS);
  await expect(page.locator('main figure svg:visible').last()).toHaveAttribute('width', '640');
  await expect(page.getByRole('table').first()).toBeVisible();
  for (const { name } of instrument.dimensions) {
    await expect(page.getByRole('heading', { level: 3, name: name['nl'] ?? '', exact: true })).toBeVisible();
  }
  await expect(page.getByText(textsIn.nl.printedReport.not)).toBeVisible();
  await expect(page.getByRole('button', { name: textsIn.nl.printedReport.print })).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('switching the language changes the words and nothing else', async ({ page }) => {
  await new Facilitator(page).chooseView('table');
  const figures = await shownFigures(page, 'table');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: textsIn.en.resultsRoom.title })).toBeVisible();
  expect(await shownFigures(page, 'table')).toEqual(figures.map((figure) => figure.replace(',', '.')));
});

test('the example goes without touching a real network', async ({ page }) => {
  await page.goto('/#/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Echt netwerk', members: 6 });
  await page.goto('/#/networks');
  await page.getByRole('button', { name: 'Verwijder het voorbeeldnetwerk' }).click();
  await expect(page.getByText('Voorbeeldnetwerk Taal in elk vak')).toHaveCount(0);
  await expect(page.getByText('Echt netwerk')).toBeVisible();
});

async function fileBehind(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFile(await download.path());
}
