import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs before anything is installed: only what Node itself brings.

const OLDEST_NODE = [20, 19];

/** The folder of the project, absolute. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with one sentence when Node is too old; installs the dependencies when they are not up to date. */
export function setUp() {
  requireNode();
  if (!dependenciesAreInstalled()) installDependencies();
}

/**
 * Ends the process with one plain sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    stop(
      `This needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}: ` +
        'install a newer one from https://nodejs.org and try again.',
    );
  }
}

// By what is in them, not by when they were written: a checkout or a copy makes every file look new.
function dependenciesAreInstalled() {
  const wanted = lockedPackages(join(ROOT, 'package-lock.json'));
  // npm writes this one last, so an installation that was cut short does not count.
  const installed = lockedPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function installDependencies() {
  console.log('Installing dependencies …');
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm that started this script, wherever it lives; `npm` is a script of the shell on Windows.
  const npm = process.env['npm_execpath'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', options, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop('The dependencies could not be installed (npm ci); its own words are above.');
}
