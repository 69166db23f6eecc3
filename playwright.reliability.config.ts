import { defineConfig } from '@playwright/test';

import tests from './playwright.config.ts';

/**
 * A part of `npm run verify`, and `npm run crash`: browsers that are killed in the middle of their work, and storage that
 * does not do as it should. Each test has a server of its own.
 */
export default defineConfig({
  ...tests,
  testDir: 'tests/reliability',
  outputDir: 'test-results/reliability',
  reporter: [['line'], ['json', { outputFile: 'reports/reliability.json' }]],
  projects: [{ name: 'desktop' }],
  webServer: [],
});
