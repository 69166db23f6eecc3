import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, setUp, stop } from './setUp.mjs';

/** `npm start`: installs what is missing, builds what changed, serves the app on localhost. */

const DIST = join(ROOT, 'dist');
const SOURCES = ['src', 'instruments', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

setUp();
if (!buildIsCurrent()) build();
await serve();
stopWithNpm();

function buildIsCurrent() {
  // A build that failed lacks the page, one that was cut short the service worker, which comes last.
  const written = ['index.html', 'sw.js'].map((file) => join(DIST, file));
  if (!written.every((file) => existsSync(file))) return false;
  const builtAt = Math.min(...written.map((file) => statSync(file).mtimeMs));
  return SOURCES.every((source) => newest(join(ROOT, source)) <= builtAt);
}

/**
 * When the newest thing below this path was changed. Folders count too: their time tells of a file that went away.
 * @param {string} path
 * @returns {number} milliseconds
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  console.log('Building …');
  rmSync(DIST, { recursive: true, force: true });
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) stop('The app could not be built; the reason is above.');
}

async function serve() {
  const { serveBuild } = await import('./serveBuild.mjs');
  const chosen = process.env['PORT'];
  const port = chosen ? Number(chosen) : 4173;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    stop(`PORT is "${chosen ?? ''}", which is not a port number.`);
  }
  try {
    const address = await serveBuild({ port, elseNextFree: !chosen });
    console.log(`The Social Regulation Tool is at ${address} (Ctrl+C stops it)`);
  } catch (error) {
    stop(`The app could not be served: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

// npm that is told to stop does not pass that on: the server would outlive it and keep the port.
function stopWithNpm() {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
