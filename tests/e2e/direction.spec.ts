import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

import { textsIn } from '#tests/support/textsIn.ts';
import { Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/test.ts';

const texts = textsIn.nl;
/** It begins from right to left and ends in a figure, with which the figures behind it would be read. */
const NAME = 'רשת המורים 12';

test('a name that is written from right to left moves nothing beside it on a facilitator’s screens', async ({
  page,
}) => {
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: NAME, members: 6 });
  await page.getByRole('button', { name: texts.networkScreen.remove }).click();
  expect(await isLeftOf(page, NAME, 'verwijderen?')).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(`\u2068${NAME}\u2069 · SRT`);

  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  await page.getByRole('link', { name: texts.inboxScreen.open }).click();
  const letter = { name: 'מכתב', mimeType: 'text/plain', buffer: Buffer.from('nothing of ours') };
  await page.locator('input[type="file"]').first().setInputFiles(letter);
  await expect(page.getByText('מכתב')).toBeVisible();
  expect(await isLeftOf(page, 'מכתב', ': Hierin')).toBe(true);
});

test('nor in the results room, in the report and in the picture as a file', async ({ page }) => {
  await page.goto('/');
  await renameExample(page, NAME);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await isLeftOf(page, NAME, '· 20', '[aria-hidden="true"] p')).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: texts.resultsRoom.svg }).click();
  const svg = await readFile(await (await saved).path(), 'utf8');
  // As a viewer draws the title of the picture.
  await page.evaluate(
    (words) => {
      const line = document.createElement('p');
      line.id = 'title';
      line.textContent = words;
      document.querySelector('main')?.append(line);
    },
    /<title>([^<]*)/.exec(svg)?.[1] ?? '',
  );
  expect(await isLeftOf(page, NAME, ': de antwoorden', '#title')).toBe(true);
  expect(svg).toContain(`<title>\u2068${NAME}\u2069: `);
});

test('marks of direction do not come into a name', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: texts.homeScreen.facilitatorAction }).click();
  await page.getByRole('link', { name: texts.networksScreen.newNetwork }).click();
  await page.getByLabel(texts.networkForm.name).fill('\u2068\u202eTaal\u2069');
  await page.getByRole('button', { name: texts.networkForm.save }).click();
  await expect(page).toHaveTitle('Taal · SRT');
});

test('a name of a file with a mark that is never closed turns nothing round', async ({ page }) => {
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Taal', members: 6 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  await page.getByRole('link', { name: texts.inboxScreen.open }).click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'brief\u202e.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('nothing of ours'),
    });
  await expect(page.getByText('brief\u202e.txt')).toBeVisible();
  const reason = await page.locator('li', { hasText: 'brief' }).innerText();
  const [first = '', ...others] = reason.slice(reason.indexOf(':') + 2).split(' ');
  expect(await isLeftOf(page, first, others[0] ?? '', 'li > span')).toBe(true);
});

/** The example under a name of one's own, in its results room. */
async function renameExample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: texts.homeScreen.exampleAction }).click();
  await page.getByRole('link', { name: texts.networkScreen.edit }).click();
  await page.getByLabel(texts.networkForm.name).fill(name);
  await page.getByRole('button', { name: texts.networkForm.save }).click();
  await page.getByRole('link', { name: texts.networkScreen.toResults }).first().click();
  await page.getByRole('heading', { level: 1, name: texts.resultsRoom.title }).waitFor();
}

/** Whether all of the words before are drawn at the left of those behind them, on one line of one element. */
async function isLeftOf(page: Page, before: string, behind: string, within = 'li, h2, p'): Promise<boolean> {
  const elements = page.locator(within).filter({ hasText: before, visible: true });
  return elements.first().evaluate(
    (element, [first, second]) => {
      const [one, other] = [
        boxOf(first, 0),
        boxOf(second, element.textContent.indexOf(first) + first.length),
      ];
      return one.right <= other.left + 0.5;

      /** px: of the words where they stand first from a place on. */
      function boxOf(words: string, from: number): DOMRect {
        const start = element.textContent.indexOf(words, from);
        if (start < 0) throw new Error(`There is no ${words}`);
        const range = document.createRange();
        const [startNode, startAt] = placeOf(start);
        const [endNode, endAt] = placeOf(start + words.length - 1);
        range.setStart(startNode, startAt);
        range.setEnd(endNode, endAt + 1);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const left = Math.min(...boxes.map((box) => box.left));
        return new DOMRect(left, 0, Math.max(...boxes.map((box) => box.right)) - left, 0);
      }

      function placeOf(place: number): readonly [Node, number] {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(), at = place; node; node = walker.nextNode()) {
          const { length } = node as Text;
          if (at < length) return [node, at];
          at -= length;
        }
        throw new Error('Beyond the words');
      }
    },
    [before, behind] as const,
  );
}
