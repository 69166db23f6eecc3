import { test as base } from '@playwright/test';

import { servedBuild, type ServedBuild } from '#tests/e2e/support/servedBuild.ts';

export { expect } from '@playwright/test';

/** With the built app on a server of its own, for all tests of a worker. */
export const test = base.extend<object, { app: ServedBuild }>({
  app: [
    async ({ browserName: _browserName }, use) => {
      const app = await servedBuild();
      await use(app);
      await app.kill();
    },
    { scope: 'worker' },
  ],
});
