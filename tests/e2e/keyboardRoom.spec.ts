import type { Locator, Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { Facilitator } from './support/facilitator.ts';
import { instrument } from './support/member.ts';
import { expect, test } from './support/test.ts';

const texts = textsIn.nl.dialogueArea;
const names = instrument.dimensions.map(({ name }) => name['nl'] ?? '');

test('the whole room is walked through with the keyboard alone, and the focus is always in sight', async ({
  page,
}) => {
  await page.goto('/');
  await new Facilitator(page).lookAtExample();
  const title = page.getByRole('heading', { level: 1, name: textsIn.nl.resultsRoom.title });
  await expect(title).toBeFocused();

  // From view to view, as radio buttons go.
  await tabTo(page, page.getByRole('radio', { name: textsIn.nl.picture.views.radar }));
  await press(page, 'ArrowRight');
  await expect(page.getByRole('radio', { name: textsIn.nl.picture.views.dots })).toBeChecked();
  await press(page, 'ArrowLeft');
  await expect(page.getByRole('radio', { name: textsIn.nl.picture.views.radar })).toBeChecked();

  // From axis to axis, and into a dimension.
  const axes = page.locator('main figure [role="button"]');
  await tabTo(page, axes.first());
  await press(page, 'ArrowRight');
  await expect(axes.nth(1)).toBeFocused();
  await press(page, 'Enter');
  const dimension = page.locator('details[open]');
  await expect(dimension.locator('summary')).toBeFocused();
  await expect(dimension.locator('summary')).toContainText(names[1] ?? '');

  // Attention, a note, and both taken back.
  await tabTo(page, dimension.getByLabel(texts.attention));
  await press(page, 'Space');
  await expect(dimension.getByLabel(texts.attention)).toBeChecked();
  await tabTo(page, dimension.getByLabel(texts.note));
  await page.keyboard.type('Vaker stilstaan bij waar we heen gaan.');
  await press(page, 'Tab');
  await press(page, 'Shift+Tab');
  await press(page, 'Control+z');
  await expect(dimension.getByLabel(texts.note)).toHaveValue('');
  await expect(dimension.getByLabel(texts.note)).toBeFocused();
  await press(page, 'Control+Shift+z');
  await expect(dimension.getByLabel(texts.note)).toHaveValue('Vaker stilstaan bij waar we heen gaan.');

  // A story and a plan: one goes on in what was added, and after removing from where it is added.
  await tabTo(page, dimension.getByRole('button', { name: texts.addStory }));
  await press(page, 'Enter');
  await expect(dimension.getByLabel(texts.story(1))).toBeFocused();
  await tabTo(page, dimension.getByRole('button', { name: texts.removeStory(1) }));
  await press(page, 'Enter');
  await expect(dimension.getByRole('button', { name: texts.addStory })).toBeFocused();
  await tabTo(page, dimension.getByRole('button', { name: texts.addPlan }));
  await press(page, 'Enter');
  await expect(dimension.getByLabel(texts.what, { exact: true })).toBeFocused();
  await page.keyboard.type('Elke bijeenkomst begint met het doel');
  await tabTo(page, dimension.getByLabel(texts.status, { exact: true }));
  await page.keyboard.type(texts.statuses['under-way']);
  await expect(dimension.getByLabel(texts.status, { exact: true })).toHaveValue('under-way');
  await tabTo(page, dimension.getByRole('button', { name: texts.undo }));
  await press(page, 'Enter');
  await expect(dimension.getByLabel(texts.status, { exact: true })).toHaveValue('planned');
  await expect(dimension.getByRole('button', { name: texts.undo })).toBeFocused();

  // What goes on paper.
  await tabTo(page, page.getByRole('checkbox', { name: textsIn.nl.printedReport.parts.stories }));
  await press(page, 'Space');
  await expect(
    page.getByRole('checkbox', { name: textsIn.nl.printedReport.parts.stories }),
  ).not.toBeChecked();
  await tabTo(page, page.getByRole('button', { name: textsIn.nl.printedReport.print }));
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = 'yes';
    };
  });
  await press(page, 'Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await expect(page.getByRole('button', { name: textsIn.nl.printedReport.print })).toBeFocused();

  // To the wall and back.
  await tabTo(
    page,
    page.getByRole('button', { name: textsIn.nl.presenterScreen.present, exact: true }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  const onTheWall = page.getByRole('heading', { level: 1 });
  await expect(page).toHaveTitle(`${textsIn.nl.presenterScreen.title} · SRT`);
  await page.keyboard.press('ArrowRight');
  await expect(onTheWall).toHaveText(names[0] ?? '');
  await tabTo(page, page.getByRole('button', { name: textsIn.nl.presenterScreen.next, exact: true }));
  await press(page, 'Space');
  await expect(onTheWall).toHaveText(names[1] ?? '');
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: textsIn.nl.picture.views.radar }));
});

/** Goes on with Tab until this has the focus; each stop on the way has to be seen. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 150; stop += 1) {
    await press(page, key);
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`No number of ${key} comes to ${String(goal)}.`);
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => whatIsWrongWithFocus(page), { message: `after ${key}` }).toBeNull();
}

/** In words, or `null` where something has the focus, is in the window, and looks different for it. */
async function whatIsWrongWithFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nothing has the focus';
    const { left, right, top, bottom, width } = focused.getBoundingClientRect();
    const name = focused.outerHTML.slice(0, 120);
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of sight: ${name}`;
    if (width === 0) return `no size: ${name}`;
    // A ring of its own, around what is laid over it, or drawn beside it.
    const rings = [focused, focused.parentElement, ...focused.querySelectorAll('*')].filter(
      (element) => element !== null,
    );
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--focus)';
    const ofFocus = getComputedStyle(probe).color;
    probe.remove();
    const isSeen = rings.some((element) => {
      const { outlineStyle, outlineWidth, stroke } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || stroke === ofFocus;
    });
    return isSeen ? null : `no ring: ${name}`;
  });
}
