import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

import { ROOT, setUp } from './setUp.mjs';
import { closeRun, countPlaywright, runSteps, vitest } from './steps.mjs';

/**
 * `npm run verify`: every check and every test, also when an earlier one failed. With `--changed`, only what a change
 * touches (verifyChanged.mjs).
 */

/** @type {import('./steps.mjs').Step[]} */
const CHECKS = [
  { name: 'lint', program: 'eslint', options: ['.', '--max-warnings=0'] },
  { name: 'types', program: 'typescript:tsc', options: ['-p', 'tsconfig.json'] },
  { name: 'types of the pure rooms', program: 'typescript:tsc', options: ['-p', 'tsconfig.pure.json'] },
  { name: 'format', program: 'prettier', options: ['--check', '--log-level=warn', '.'] },
  { name: 'unused code', program: 'knip', options: ['--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'build', program: 'vite', options: ['build'] },
];

/** @type {import('./steps.mjs').Step[]} */
const TESTS = [
  { name: 'size budget', program: 'size-limit' },
  vitest('unit, component and architecture tests', ['unit', 'component', 'architecture']),
  vitest('tests against programs for statistics', ['statistics']),
  vitest('browser tests', ['browser']),
  { name: 'fuzzing every reader', program: 'tsx', options: ['tests/fuzz/fuzz.ts', '500000'] },
  vitest('tests in three engines', ['engines']),
  {
    name: 'end-to-end tests',
    program: '@playwright/test:playwright',
    options: ['test'],
    count: () => countPlaywright('e2e'),
  },
  {
    name: 'tests of reliability',
    program: '@playwright/test:playwright',
    options: ['test', '--config', 'playwright.reliability.config.ts'],
    count: () => countPlaywright('reliability'),
  },
];

setUp();
const changed = argv.slice(2).find((option) => option.split('=', 1)[0] === '--changed');
if (changed === undefined) await verifyAll();
else {
  // Needs what setUp() installs.
  const { verifyChanged } = await import('./verifyChanged.mjs');
  await verifyChanged(changed.split('=')[1] || 'HEAD');
}

async function verifyAll() {
  // What an earlier run left behind must not pass for the work of this one.
  for (const folder of ['dist', 'reports', 'test-results'])
    rmSync(join(ROOT, folder), { recursive: true, force: true });
  closeRun([...(await runSteps(CHECKS, { atATime: 2 })), ...(await runSteps(TESTS, { atATime: 1 }))]);
}
