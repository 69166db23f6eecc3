import type { Page } from '@playwright/test';

import { expect, storedFiles, test } from './support/ownServer.ts';

test('after the first visit the app opens without its server', async ({ app, page }) => {
  await page.goto(app.address);
  await expect.poll(() => storedFiles(page)).toEqual(await app.files());

  const files = await app.files();

  await app.kill();
  // Also parts that this very first page has not loaded yet.
  const served = await page.evaluate(async (paths) => {
    const answers = await Promise.all(paths.map((path) => fetch(path)));
    return paths.filter((_path, index) => answers[index]?.ok);
  }, files);
  expect(served).toEqual(files);

  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();

  const another = await page.context().newPage();
  await another.goto(`${app.address}?from=home-screen`);
  await expect(another.getByRole('main')).toBeVisible();
});

test('a new version waits until it is asked for', async ({ app, page }) => {
  await page.goto(app.address);
  await expect.poll(() => storedFiles(page)).toEqual(await app.files());
  await page.reload();
  await app.replaceBy('2');
  await lookForNewVersion(page);

  await markPage(page);
  await expect(page.getByRole('button', { name: 'Nieuwe versie gebruiken' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-version');
  await expect(page.locator('html')).toHaveAttribute('data-marked');

  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-version');

  await page.getByRole('button', { name: 'Nieuwe versie gebruiken' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', '2');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nieuwe versie gebruiken' })).toBeHidden();
});

test('a new version is not put to work while a questionnaire is open in another tab', async ({
  app,
  page,
}) => {
  await page.goto(app.address);
  await expect.poll(() => storedFiles(page)).toEqual(await app.files());
  const questionnaire = await page.context().newPage();
  await questionnaire.goto(app.address);
  await holdDraft(questionnaire);
  await app.replaceBy('2');
  await lookForNewVersion(page);

  await markPage(page);
  await page.getByRole('button', { name: 'Nieuwe versie gebruiken' }).click();
  await expect(page.getByText('In een ander tabblad staat een vragenlijst open')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-marked');

  await markPage(questionnaire);
  await releaseDraft(questionnaire);
  await page.getByRole('button', { name: 'Nieuwe versie gebruiken' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', '2');
  // Applying reloads the tab that was asked, and no other.
  await expect(questionnaire.locator('html')).toHaveAttribute('data-marked');
});

/** What a browser does by itself after a navigation or a day. Resolves when the new version is stored and waits. */
async function lookForNewVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed');
}

/** A mark that a reload wipes out. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['marked'] = 'yes';
  });
}

async function holdDraft(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        void navigator.locks.request(
          'srt-draft-test',
          () =>
            new Promise<void>((letGo) => {
              window.addEventListener('let-go', () => {
                letGo();
              });
              resolve();
            }),
        );
      }),
  );
}

async function releaseDraft(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('let-go')));
}
