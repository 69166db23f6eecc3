import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { chooseChecks, TEST_KINDS } from './chooseChecks.mjs';
import { readImportGraph } from './importGraph.mjs';
import { ROOT, stop } from './setUp.mjs';
import { closeRun, runSteps, vitest } from './steps.mjs';

/**
 * `npm run verify -- --changed`, or `--changed=main`: what was changed since a commit, committed or not, and what is
 * nearest to it. It says what it left out, and ends as `npm run verify` does.
 */

const NOT_RUN =
  'unused code, the build and its size, and the tests in a browser, of the whole app and against programs for statistics';
/** What the compiler remembers of the last time; goes with the installed packages. */
const CACHE = 'node_modules/.cache/srt';

/** @param {string} since a commit or a branch */
export async function verifyChanged(since) {
  const files = changedFiles(since);
  const chosen = chooseChecks({
    files,
    graph: readImportGraph(ROOT),
    read: (file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : null),
  });
  console.log(
    files.length === 0 ? `Nothing has changed since ${since}.` : `Changed since ${since}: ${listed(files)}`,
  );
  // What an earlier run left behind must not pass for the work of this one.
  rmSync(join(ROOT, 'reports', 'changed.json'), { force: true });
  if (chosen.types) mkdirSync(join(ROOT, CACHE), { recursive: true });
  const counts = await runSteps(stepsOf(chosen), { atATime: 2 });
  if (files.length > 0) for (const line of leftOut(chosen)) console.log(line);
  closeRun(counts);
}

/**
 * @param {import('./chooseChecks.mjs').Chosen} chosen
 * @returns {import('./steps.mjs').Step[]} the longest first
 */
export function stepsOf({ lint, format, types, pureTypes, imports, tests }) {
  const kinds = TEST_KINDS.filter((kind) => tests[kind].length > 0);
  const files = kinds.flatMap((kind) => tests[kind]);
  return [
    ...(files.length > 0
      ? [vitest(`the nearest tests, ${files.length} files`, kinds, { report: 'changed', files })]
      : []),
    ...(types ? [compiler('types', 'tsconfig.json')] : []),
    ...(lint.length > 0
      ? [{ name: 'lint of what changed', program: 'eslint', options: ['--max-warnings=0', ...lint] }]
      : []),
    ...(pureTypes ? [compiler('types of the pure rooms', 'tsconfig.pure.json')] : []),
    ...(imports
      ? [
          {
            name: 'imports between rooms',
            program: 'dependency-cruiser:depcruise',
            options: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'],
          },
        ]
      : []),
    ...(format.length > 0
      ? [
          {
            name: 'format of what changed',
            program: 'prettier',
            options: ['--check', '--log-level=warn', '--ignore-unknown', ...format],
          },
        ]
      : []),
  ];
}

/**
 * What was not run, in sentences.
 * @param {import('./chooseChecks.mjs').Chosen} chosen
 * @returns {readonly string[]}
 */
export function leftOut({ further, everywhere }) {
  const tests = TEST_KINDS.filter((kind) => further[kind] > 0).map(
    (kind) =>
      `${further[kind]} more ${kind} test ${further[kind] === 1 ? 'file' : 'files'} that this reaches`,
  );
  return [
    ...(everywhere.length > 0
      ? [`Decides how everything is checked, so run it all: ${listed(everywhere)}`]
      : []),
    `Not run: ${[...tests, NOT_RUN].join('; ')}. \`npm run verify\` runs everything.`,
  ];
}

/**
 * @param {string} since
 * @returns {string[]} tracked or not, deleted ones included
 */
function changedFiles(since) {
  try {
    const tracked = git('diff', '--name-only', '--no-renames', '-z', since, '--');
    return [...new Set([...tracked, ...git('ls-files', '--others', '--exclude-standard', '-z')])].sort();
  } catch {
    return stop(`There is no commit or branch called ${since} here.`);
  }
}

/** @param {string[]} options */
function git(...options) {
  const output = execFileSync('git', options, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return output.split('\0').filter((file) => file !== '');
}

/**
 * @param {string} name
 * @param {string} project
 */
function compiler(name, project) {
  const memory = `${CACHE}/${project.replace(/\.json$/, '.tsbuildinfo')}`;
  return {
    name,
    program: 'typescript:tsc',
    options: ['-p', project, '--incremental', '--tsBuildInfoFile', memory],
  };
}

/** @param {readonly string[]} files */
function listed(files) {
  const shown = files.slice(0, 5).join(', ');
  return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
