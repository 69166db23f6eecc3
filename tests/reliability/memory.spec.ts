import { expect, test } from './app.ts';
import { heapAfter } from './heapAfter.ts';
import { afterClosing } from './materials.ts';
import { putStored } from './Stored.ts';

test.use({ locale: 'nl-NL' });

test('the results room can be opened time after time and no more memory is held', async ({ app, page }) => {
  await page.goto(new URL('icon-192.png', app.address).href);
  await putStored(page, await afterClosing(30));
  const { first, last } = await heapAfter(page, app.address, 100);
  expect(last).toBeLessThan(first * 1.25);
});
