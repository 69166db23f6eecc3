import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { Facilitator } from './support/facilitator.ts';
import { instrument } from './support/member.ts';
import { expect, test } from './support/test.ts';

const texts = textsIn.nl.presenterScreen;
const names = instrument.dimensions.map(({ name }) => name['nl'] ?? '');

/** What is read from five metres on a wall of 1920 × 1080. */
const READABLE = 28;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await new Facilitator(page).lookAtExample();
});

for (const view of ['radar', 'dots'] as const) {
  test(`every text on the wall can be read from five metres, as ${view}, with and without earlier years`, async ({
    page,
  }) => {
    // Whatever device it is: this is about the wall that it is shown on.
    await page.setViewportSize({ width: 1920, height: 1080 });
    await new Facilitator(page).chooseView(view);
    await present(page);
    await expect.poll(() => smallestText(page)).toBeGreaterThanOrEqual(READABLE);
    await expectNothingOffTheWall(page);
    await page.keyboard.press('End');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(names.at(-1) ?? '');
    expect(await smallestText(page)).toBeGreaterThanOrEqual(READABLE);
    await expectNothingOffTheWall(page);

    await page.keyboard.press('Escape');
    for (const name of ['2024–2025', '2023–2024']) await page.getByRole('checkbox', { name }).check();
    await present(page);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('list')).toContainText('2023–2024');
    await expect.poll(() => smallestText(page)).toBeGreaterThanOrEqual(READABLE);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('the wall and the room keep in step in two windows, and each goes on without the other', async ({
  page,
  context,
}) => {
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: texts.inSecondWindow }).click(),
  ]);
  const onTheWall = wall.getByRole('heading', { level: 1 });
  await expect(onTheWall).toHaveText('Voorbeeldnetwerk Taal in elk vak');
  await expect(wall).toHaveTitle(`${texts.title} · SRT`);

  await wall.keyboard.press('PageDown');
  await wall.keyboard.press('PageDown');
  await expect(onTheWall).toHaveText(names[1] ?? '');
  const openFolds = page.locator('details[open] > summary');
  await expect(openFolds.filter({ hasText: names[1] ?? '' })).toBeInViewport();

  await page.locator('main figure [role="button"]').nth(4).focus();
  await page.keyboard.press('Enter');
  await expect(onTheWall).toHaveText(names[4] ?? '');

  await new Facilitator(page).chooseView('dots');
  await expect(wall.locator('figure svg rect[class*="field"]')).toBeInViewport();
  await page.getByRole('checkbox', { name: '2024–2025' }).check();
  await expect(wall.getByRole('list')).toContainText('2024–2025');

  // A room that is opened anew finds out where the wall is.
  await page.reload();
  await expect(openFolds.filter({ hasText: names[4] ?? '' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '2024–2025' })).toBeChecked();

  await page.goto('/#/networks');
  await wall.keyboard.press('Home');
  await expect(onTheWall).toHaveText('Voorbeeldnetwerk Taal in elk vak');
  const leave = wall.getByRole('button', { name: texts.leave });
  await expect(leave).toBeVisible();
  // The window may be gone before the click is told to be over.
  await Promise.all([wall.waitForEvent('close'), leave.click().catch(() => undefined)]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.present, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorbeeldnetwerk Taal in elk vak');
}

/** The size in px, as drawn, of the smallest text on screen. */
async function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes = [...document.querySelectorAll('main *')].flatMap((element) => {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      );
      if (!hasText || !element.checkVisibility()) return [];
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
      return [parseFloat(getComputedStyle(element).fontSize) * scale];
    });
    return Math.min(...sizes);
  });
}

async function expectNothingOffTheWall(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const drawn = [...document.querySelectorAll('main svg text')].map((text) => text.getBoundingClientRect());
    const bottom = Math.max(scrollHeight, ...drawn.map((box) => Math.ceil(box.bottom)));
    return { across: scrollWidth, down: bottom - innerHeight };
  });
  expect(over.across).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  expect(over.down).toBeLessThanOrEqual(0);
}
