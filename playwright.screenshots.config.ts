import { defineConfig } from '@playwright/test';

import tests from './playwright.config.ts';

/** `npm run screenshots`: the pictures in docs/screenshots, taken from the running app in the e2e sizes. */
export default defineConfig({
  ...tests,
  testDir: 'tests/screenshots',
  reporter: 'line',
});
