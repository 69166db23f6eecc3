import type { Page } from '@playwright/test';

import type { ServedBuild } from '#tests/e2e/support/servedBuild.ts';

import { putStored, readStored, type Stored, type Tables } from './Stored.ts';

export async function put(page: Page, app: ServedBuild, stored: Stored): Promise<void> {
  await emptyPage(page, app);
  await putStored(page, stored);
}

/** What became of it, read in another tab, as the one that was told stays where it is. */
export async function stands(page: Page, app: ServedBuild, { tables }: Stored): Promise<Tables> {
  const reader = await page.context().newPage();
  await emptyPage(reader, app);
  const read = await readStored(reader, Object.keys(tables));
  await reader.close();
  return read;
}

/** Of the app's origin, and not the app. */
export async function emptyPage(page: Page, app: ServedBuild): Promise<void> {
  await page.goto(new URL('icon-192.png', app.address).href);
}
