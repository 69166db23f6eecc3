import type { Page } from '@playwright/test';

import { paths } from '#shell/routes.ts';
import type { TableName } from '#stored/storedTables.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { expect, test } from './app.ts';
import { put, stands } from './onDevice.ts';
import { openAt } from './onScreen.ts';
import { asRead } from './Stored.ts';
import type { Write } from './Write.ts';
import { writes } from './writes.ts';

// Without a service worker: the scripts of workers then come by the network, where they can be made to refuse.
test.use({ locale: 'nl-NL', serviceWorkers: 'block' });

for (const { roomUntil, ...write } of Object.values(writes).flat()) {
  tellsOnAFullDevice(`${write.name}, on a full device`, write, null);
  if (roomUntil !== undefined)
    tellsOnAFullDevice(`${write.name}, on a device with room until ${roomUntil}`, write, roomUntil);
}

function tellsOnAFullDevice(
  name: string,
  { stored, at, does, reads = textsIn.nl.storageTrouble.storageFull }: Write,
  roomUntil: TableName | null,
): void {
  test(`${name}, is told, and what was there stays as it was`, async ({ app, page }) => {
    const device = await stored();
    await put(page, app, device);
    await openAt(page, app, paths.home());
    // The app itself is there; there is no more room, from before the screen is opened.
    await takeRoom(page, roomUntil);
    await page.evaluate((path) => {
      location.hash = path;
    }, at);
    await does(page);
    await expect(page.getByText(reads).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await stands(page, app, device)).toEqual(asRead(device.tables));
  });
}

/**
 * From now on the page and its workers meet a device that is full: at once, or when the first record of a table comes.
 * (What would set the real quota, `Storage.overrideQuotaForOrigin`, is accepted by Chromium 156 and changes nothing.)
 */
async function takeRoom(page: Page, until: TableName | null): Promise<void> {
  await page.evaluate(refuseEveryByte, until);
  // A worker refuses before its own first line: told from outside once it runs, it may have written already.
  await page.route('**/assets/*Worker-*.js', async (route) => {
    const response = await route.fetch();
    const refuse = `(${refuseEveryByte.toString()})(${JSON.stringify(until)});`;
    await route.fulfill({ response, body: refuse + (await response.text()) });
  });
}

function refuseEveryByte(until: string | null): void {
  let isFull = until === null;
  for (const name of ['put', 'add'] as const) {
    const keep = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...record) {
      isFull ||= this.name === until;
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      return keep.apply(this, record);
    };
  }
}
