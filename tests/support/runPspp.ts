import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runProgram } from './runProgram.ts';

/** What PSPP prints about this syntax, as CSV, with `folder` as its working folder. Throws at any warning. */
export function runPspp(folder: string, syntax: string): string {
  writeFileSync(join(folder, 'test.sps'), syntax);
  const printed = runProgram({
    program: 'pspp',
    options: ['--output=-', '-O', 'format=csv', 'test.sps'],
    folder,
    package: 'pspp',
  });
  const trouble = /^.*\b(?:warning|error): .*$/mu.exec(printed);
  if (trouble) throw new Error(`PSPP: ${trouble[0]}`);
  return printed;
}
