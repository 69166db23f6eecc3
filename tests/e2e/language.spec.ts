import { expect, test } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';

test('only one language is fetched; another that cannot be had leaves the present one and says so', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const english = /\/assets\/texts\.en/;
  await page.route(english, (route) => route.abort());
  await page.goto('/');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(textsIn.nl.homeScreen.title);
  expect(fetched.filter((url) => english.test(url))).toEqual([]);

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('alert')).toHaveText(textsIn.nl.languageSwitch.notLoaded('English'));
  await expect(title).toHaveText(textsIn.nl.homeScreen.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');

  await page.unroute(english);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(title).toHaveText(textsIn.en.homeScreen.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
