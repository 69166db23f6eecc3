import { existsSync, readFileSync } from 'node:fs';
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
    plugins: [givesPageOf404(join(resolve(ROOT, folder), '404.html'))],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void server.close().finally(() => process.exit(0));
    });
  }
  return server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
}

/**
 * As hosts of static files do: the build's own page for an address with nothing behind it.
 * @param {string} page
 * @returns {import('vite').Plugin}
 */
function givesPageOf404(page) {
  return {
    name: 'page-of-404',
    configurePreviewServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        // What Vite makes of `/`, and gives later than this.
        if (request.url?.split('?')[0] === '/index.html') {
          next();
          return;
        }
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(readFileSync(page));
      });
    },
  };
}

// As a command, for the tests: `node scripts/serveBuild.mjs 4174 [folder]`.
if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [port, folder = 'dist'] = argv.slice(2);
  console.log(await serveBuild({ port: Number(port), elseNextFree: false, folder }));
}
