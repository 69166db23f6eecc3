import type { Page } from '@playwright/test';

import { servedBuild, type ServedBuild } from './servedBuild.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

/** For stories in which the server dies or changes: each test has one of its own. */
export const test = base.extend<{ app: ServedBuild }>({
  app: async ({ browserName: _browserName }, use) => {
    const app = await servedBuild();
    await use(app);
    await app.kill();
  },
});

/** The paths below the app's address that the service worker has stored, once it has stored them all. */
export function storedFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') return [];
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests.map((request) => new URL(request.url).pathname.slice(1)).sort();
  });
}
