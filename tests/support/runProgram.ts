import { spawnSync } from 'node:child_process';

interface Run {
  readonly program: string;
  readonly options: readonly string[];
  readonly folder: string;
  /** The Debian package to install where the program is missing. */
  readonly package: string;
  /** `C.UTF-8` where not given: the texts in the tests are not all English. */
  readonly locale?: string | undefined;
  /** Where the program may keep its settings; those of who runs the tests where not given. */
  readonly home?: string;
}

/** What the program printed. Throws one sentence where it is missing, and what it printed where it failed. */
export function runProgram({
  program,
  options,
  folder,
  package: debian,
  locale = 'C.UTF-8',
  home,
}: Run): string {
  const run = spawnSync(program, options, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: locale, ...(home === undefined ? {} : { HOME: home }) },
  });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') {
    throw new Error(`This test needs ${program}: install the Debian package ${debian}.`);
  }
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${program} failed:\n${run.stdout}\n${run.stderr}`);
  return run.stdout;
}
