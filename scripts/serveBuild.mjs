import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

import { preview } from 'vite';

import { ROOT } from './setUp.mjs';

/**
 * Serves a build on localhost until the process is told to stop.
 * @param {{ port: number, elseNextFree: boolean, folder?: string }} options port 0 is any free one
 * @returns {Promise<string>} the address
 */
export async function serveBuild({ port, elseNextFree, folder = 'dist' }) {
  if (!existsSync(join(resolve(ROOT, folder), 'index.html')))
    throw new Error(`there is no build in ${folder}`);
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    // No page for an unknown address: a missing file must be seen as missing.
    appType: 'mpa',
    preview: { host: 'localhost', port, strictPort: !elseNextFree, open: false },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void server.close().finally(() => process.exit(0));
    });
  }
  return server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
}

// As a command, for the tests: `node scripts/serveBuild.mjs 4174 [folder]`.
if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [port, folder = 'dist'] = argv.slice(2);
  console.log(await serveBuild({ port: Number(port), elseNextFree: false, folder }));
}
