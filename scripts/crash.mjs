import { randomInt } from 'node:crypto';
import { argv, env } from 'node:process';

import { setUp } from './setUp.mjs';
import { closeRun, countPlaywright, runSteps } from './steps.mjs';

/** `npm run crash`: the browser killed 500 times, or as often as said, at moments drawn by a seed that is printed. */

setUp();
const [kills = '500', seed = String(randomInt(2 ** 31))] = argv.slice(2);
env['CRASH_KILLS'] = kills;
env['CRASH_SEED'] = seed;
console.log(`${kills} kills. The same moments again: npm run crash -- ${kills} ${seed}`);
closeRun(
  await runSteps(
    [
      { name: 'build', program: 'vite', options: ['build'] },
      {
        name: 'killed, and opened again',
        program: '@playwright/test:playwright',
        options: ['test', '--config', 'playwright.reliability.config.ts', 'crash.spec.ts'],
        count: () => countPlaywright('reliability'),
      },
    ],
    { atATime: 1 },
  ),
);
