import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './setUp.mjs';

/**
 * A run of checks and tests: each step is a program of an installed package, and says what it counted.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} program `package` or `package:program`
 * @property {string[]} [options]
 * @property {() => Count} [count] from the report the program wrote; a step without one runs no tests
 */

/**
 * Ends the process with one line, `N passed, N failed, N skipped`: the tests as their runners counted them, and each
 * failed check as one failure.
 * @param {readonly Count[]} counts
 */
export function closeRun(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/**
 * Every step, also when an earlier one failed.
 * @param {readonly Step[]} steps
 * @param {{ atATime: number }} options
 * @returns {Promise<Count[]>}
 */
export async function runSteps(steps, { atATime }) {
  const waiting = [...steps];
  /** @type {Count[]} */
  const counts = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return counts;
}

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function runStep({ name, program, options = [], count }) {
  const start = performance.now();
  const { succeeded, output } = await runProgram(program, options);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  const { passed, failed: failedTests, skipped } = count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  // A program also fails outside of any test, and a runner that ran nothing has not succeeded.
  const failed = Math.max(failedTests, succeeded ? 0 : 1, count && passed === 0 ? 1 : 0);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}, ${seconds} s${count ? `, ${passed} passed` : ''}`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  return { passed, failed, skipped };
}

/**
 * @param {string} program
 * @param {string[]} options
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
function runProgram(program, options) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programFile(program), ...options], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }),
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}

/**
 * The script behind an installed package's program: started by Node itself it needs no shell on any system.
 * @param {string} program
 */
function programFile(program) {
  const [name = program, wanted = name] = program.split(':');
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[wanted]);
}

/**
 * @param {string} name
 * @param {string[]} projects each with its tests in `tests/<project>`
 * @param {{ report?: string, files?: readonly string[] }} [options] `files`: these tests only
 * @returns {Step}
 */
export function vitest(name, projects, { report = projects.join('-'), files = [] } = {}) {
  return {
    name,
    program: 'vitest',
    options: [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=reports/${report}.json`,
      ...files,
    ],
    count: () => countVitest(readReport(report), projects),
  };
}

/**
 * @param {any} report
 * @param {string[]} projects
 * @returns {Count}
 */
function countVitest(report, projects) {
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
  const files = report?.testResults ?? [];
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const silentProjects = projects.filter(
    (project) =>
      !files.some((file) => file.name.includes(`/tests/${project}/`) && file.assertionResults.length > 0),
  );
  for (const project of silentProjects) console.log(`No ${project} test ran.`);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + brokenFiles.length + silentProjects.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/**
 * @param {string} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(report)?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** @param {string} name */
function readReport(name) {
  const file = join(ROOT, 'reports', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
