import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runProgram } from './runProgram.ts';

/** What gretl prints when it runs this script with `folder` as its working folder. */
export function runGretl(folder: string, script: string): string {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(folder, 'test.inp'), `set verbose off\n${script}\n`);
  return runProgram({ program: 'gretlcli', options: ['-b', 'test.inp'], folder, package: 'gretl', home });
}
