import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runProgram } from './runProgram.ts';

/** What R prints when it runs this script with `folder` as its working folder. Throws at any warning. */
export function runR(folder: string, script: string, { locale }: { readonly locale?: string } = {}): string {
  writeFileSync(join(folder, 'test.R'), `options(warn = 2)\n${script}`);
  return runProgram({
    program: 'Rscript',
    options: ['--vanilla', 'test.R'],
    folder,
    package: 'r-base-core',
    locale,
  });
}
