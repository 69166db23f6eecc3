import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/** A copy of the built app, served by a process of its own, to be replaced by a newer one or cut off. */
export interface ServedBuild {
  readonly address: string;
  /** Everything the app consists of, as paths below the address. */
  files(): Promise<readonly string[]>;
  /** Puts a newer version of the app in place: its page carries `data-version` with this text. */
  replaceBy(version: string): Promise<void>;
  /** The server and all it started are gone when this resolves. */
  kill(): Promise<void>;
}

export async function servedBuild(build = 'dist'): Promise<ServedBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'srt-build-'));
  await cp(build, folder, { recursive: true });

  const server = spawn(process.execPath, ['scripts/serveBuild.mjs', '0', folder], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => {
    server.once('close', () => {
      resolve();
    });
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').once('data', (line: string) => {
      resolve(line.trim());
    });
    void gone.then(() => {
      reject(new Error('The server stopped before it served anything.'));
    });
  });

  return {
    address,
    files: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((file) => file !== 'sw.js' && !file.startsWith('.vite/'))
        .sort();
    },
    replaceBy: async (version) => {
      await edit(join(folder, 'index.html'), /<html /, `<html data-version="${version}" `);
      await edit(join(folder, 'sw.js'), PAGE_REVISION, `$1version-${version}$2`);
    },
    kill: async () => {
      if (server.pid === undefined) return;
      if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// The service worker's list of files names the page with a hash of its contents.
const PAGE_REVISION = /("revision":")[\w-]+(","url":"index\.html")/;

async function edit(file: string, part: RegExp, replacement: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!part.test(text)) throw new Error(`${file} has no ${String(part)}.`);
  await writeFile(file, text.replace(part, replacement));
}
