import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium } from './chromium.mjs';
import { ENGINE_PACKAGES, missingEngines } from './engines.mjs';
import { ROOT, setUp, stop } from './setUp.mjs';
import { STATISTICS_PACKAGES, statisticsAreInstalled } from './statistics.mjs';

/**
 * `npm test`: installs what is missing, browsers and the statistics programs included where that is possible, and runs
 * every check and test.
 */

setUp();
const chromium = findChromium() ?? installChromium();
if (!statisticsAreInstalled()) installStatistics();
if (missingEngines().length > 0) installEngines();
const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'verify.mjs')], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exit(status ?? 1);

function installChromium() {
  if (process.env['CHROMIUM_PATH']) {
    return stop(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, and there is no browser there.`);
  }
  if (canInstall()) {
    console.log('Installing Chromium …');
    install(['chromium', 'fonts-liberation']);
  }
  return (
    findChromium() ??
    stop(
      'The tests need a real browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to where it is.',
    )
  );
}

/** Where this cannot be done, the tests that need these programs fail and say which one is missing. */
function installStatistics() {
  if (!canInstall()) return;
  console.log('Installing PSPP, R, gretl and LibreOffice …');
  install(STATISTICS_PACKAGES);
}

/** The same, of the other browsers. */
function installEngines() {
  if (!canInstall()) return;
  console.log('Installing Firefox and WebKitGTK …');
  install(ENGINE_PACKAGES);
}

function canInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** @param {string[]} packages of Debian */
function install(packages) {
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}

/** @param {string[]} options */
function aptGet(...options) {
  spawnSync('apt-get', ['-q', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
