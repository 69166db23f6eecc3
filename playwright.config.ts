import { defineConfig, devices } from '@playwright/test';

import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';
import { PATIENCE } from './scripts/patience.mjs';

const ADDRESS = 'http://localhost:4174';

/** Tests of the built app: `npm run build` comes first, `npm run verify` does so itself. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: PATIENCE.test,
  expect: { timeout: PATIENCE.wait },
  reporter: [['line'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: ADDRESS,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'allow',
    trace: 'off',
    launchOptions: { executablePath: findChromium() ?? 'chromium', args: CHROMIUM_FLAGS },
  },
  projects: [
    {
      name: 'phone',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      },
    },
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'node scripts/serveBuild.mjs 4174',
    url: ADDRESS,
    timeout: PATIENCE.wait,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
