import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium } from './chromium.mjs';
import { ROOT, setUp, stop } from './setUp.mjs';

/** `npm test`: installs what is missing, a browser included where that is possible, and runs every check and test. */

setUp();
const chromium = findChromium() ?? installChromium();
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
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium …');
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  }
  return (
    findChromium() ??
    stop(
      'The tests need a real browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to where it is.',
    )
  );
}

/** @param {string[]} options */
function aptGet(...options) {
  spawnSync('apt-get', ['-q', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
