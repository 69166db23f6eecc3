import { expect, type Page } from '@playwright/test';

import type { ServedBuild } from '#tests/e2e/support/servedBuild.ts';
import { textsIn } from '#tests/support/textsIn.ts';

/** Opens the app at a path behind its `#`, and sees that it is a screen and no trouble. */
export async function openAt(page: Page, app: ServedBuild, path: string): Promise<void> {
  await page.goto(`${app.address}#${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const trouble of [
    textsIn.nl.crashScreen.crashTitle,
    textsIn.nl.startTrouble.unavailableTitle,
    textsIn.nl.startTrouble.newerTitle,
    textsIn.nl.storageTrouble.damagedRecord,
  ])
    await expect(page.getByText(trouble)).toBeHidden();
}

/** Presses what is there, without waiting for what comes of it. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** As people paste, anywhere on the inbox's page. */
export async function pasteMuch(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

export async function title(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
